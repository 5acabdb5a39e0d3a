/**
 * A title without what says nothing of the meeting itself: `[Hold] coach`, `WG: coach`, `【延期】コーチ面談`, and what comes
 * after it: `mentor before the AGM`. Spaces keep all offsets.
 */
export function withoutAsides(cased: string): string {
	const bare = cased.replace(bracketed, blank).replace(labelled, blank).replace(labelled, blank);
	return bare.replace(afterwards, blank).replace(afterwardsFirst, blank).replace(afterwardsInJapanese, blank);
}

function blank(text: string): string {
	return ' '.repeat(text.length);
}

/** What calendars and mail programs put in front, and what people put there in their manner. */
const tags = [
	'hold|tbc|tentative|provisional|moved|cancel+ed|rescheduled|postponed|accepted|declined|updated|invitation',
	'blocked|busy|fwd?|fw|re|placeholder|blocker|geblockt|blockiert|verschoben|abgesagt|vorbehalt',
	'unter vorbehalt|vorläufig|vorlaufig|mit vorbehalt|zugesagt|angenommen|einladung|verlegt|wg|aw|optional',
	'option|reserviert|a confirmer|provisoire|report\\p{L}*|annul\\p{L}+|accepte\\p{L}*|deplace\\p{L}*|tr',
	'bloque|reserva\\p{L}*|reserv\\p{L}+|aplazad\\p{L}|cancelad\\p{L}|aceptad\\p{L}|provisional|por confirmar',
	'rv|reprogramad\\p{L}|bloquead\\p{L}|adiad\\p{L}|remarcad\\p{L}|aceit\\p{L}|a confirmar|provisori\\p{L}',
	'enc|res|rinviat\\p{L}|spostat\\p{L}|annullat\\p{L}|accettat\\p{L}|da confermare|bloccat\\p{L}|i|r|verzet',
	'verplaatst|geannuleerd|optie|onder voorbehoud|tentatief|voorlopig|geaccepteerd|doorst|geblokkeerd|antw|延期',
	'reagend\\p{L}+|remarcad\\p{L}|confirm(?:ed|ado|ada|ato|ata|é|ée|e|ee|iert)|bestätigt|bevestigd|resched(?:uled)?|conf',
	'変更|中止|キャンセル|仮|仮押さえ|リスケ|調整中|承諾|辞退|再送|転送|更新|予定',
].join('|');
const bracketed = new RegExp(`^\\s*[\\[【(（](?:${tags})(?:\\s[^\\]】)）]{1,20})?[\\]】)）]`, 'iu');
const labelled = new RegExp(
	`^\\s*(?:${tags})\\s*[:：](?=\\s|\\p{L}|$)|^\\s*(?:tentatie[fv]|tentative|provisional)\\s(?=\\p{L})`,
	'iu',
);

/** Of what comes later, the meeting is not. */
const afterwards =
	/(?<=\p{L}.*)\s(?:before|avant|antes d(?:[aeo]s?|el)|prima d\p{L}+(?=['’ ])|voor de|voor het|vooraf aan|vor (?:der|dem|den)|[Vv]or(?=\s\p{Lu}))[\s'’](?!(?:me|mich|mir|moi|mi|mim|mij)(?![\p{L}])).*$/u;
const afterwardsFirst =
	/^\s*(?:before|ahead of|vor|avant|antes d[aeo]s?|prima d\p{L}+|vooraf aan|voor)\s[^:]{1,30}:(?=\s)/iu;
const afterwardsInJapanese = /(?<=\p{L}.*)[\s　]\S{1,12}前$|^\s*[^\s、：:]{1,12}前に/u;
