import type { Phrases } from './word-list';

/** Italian: mentors whom leaders have for themselves. */
export const itMentors: Phrases = `
	il mio mentore, la mia mentore, la mia mentor, il mio mentor, mio mentore, mia mentore, mio mentor,
	mia mentor, come mentee, io come mentee, sono il mentee, sono la mentee, il mio mentoring, mentore esterno,
	mentore esterna, mentor esterno, mentor esterna, mentoring per me, la mia mentorship, vecchio mentore,
	vecchia mentore, ex mentore, mentore di carriera, mentor di carriera, mentor aziendale per me,
	mentore imprenditore, il mio * di mentoring, la mia * di mentoring, da mentee, io mentee, la mia ex mentor,
	il mio vecchio mentore, la mia vecchia mentore, la mia ex mentore, il mio ex mentore, ex mentor,
	mentore di fiducia, io da mentee, io sono mentee, sono io il mentee, sono io la mentee, la mentee sono io,
	il mentee sono io, tutor che mi, mio tutor, mia tutor, il mio tutor, la mia tutor, dal mio tutor,
	dalla mia tutor, mentore che mi, mentor che mi, mi ha tirato su, mi ha tirata su,
	mi ha cresciuto professionalmente, mi ha cresciuta professionalmente, mi ha insegnato il mestiere,
	mi ha insegnato tutto, mi ha insegnato a dirigere, mi fa da mentore, mi fa da mentor, mi fa da guida,
	mi fa da maestro, mi fa da maestra, fa da mentore a me, fa da mentor a me, mentore a me, dal mentore,
	dalla mentore, dal mentor, dalla mentor, col mentore, con il mentore, con la mentore, con il mentor,
	con la mentor, il mentee è il sottoscritto, la mentee è la sottoscritta, nel ruolo di mentee,
	in veste di mentee, mentee io, il mentee io, mentorship ricevuta, mentoring ricevuto, mentoring che ricevo,
	mentoring in cui sono mentee, mentoring (io mentee), mentoring in cui io, mentore assegnatomi,
	mentore assegnatami, mentor assegnatomi, mentor assegnatami, mentore che ho scelto, mentori miei,
	i miei mentori, i miei mentor, uno dei miei mentori, una delle mie mentori, m mentore,
	consigliere di fiducia, mia consigliera di fiducia, mentor di confindustria, mentore di confindustria,
	mentor della camera, mentore della camera, mentor di unioncamere, mentor dell acceleratore,
	mentore dell acceleratore, mentor dell incubatore, mentore dell incubatore, mentor di aidda,
	mentor di manageritalia, mentor di federmanager, mentor del rotary, mentore del rotary,
	mentor dell associazione, mentor di categoria, mentoring ricevo, mentoring (ricevo)
`;
