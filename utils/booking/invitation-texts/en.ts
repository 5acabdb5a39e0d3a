import type { InvitationLanguage } from '@/utils/booking/invitation-language';

export const en: InvitationLanguage = {
	subject: {
		peer: 'A call?',
		group: 'Shall we meet?',
		mentor: 'A little of your time?',
		coach: 'A time to talk',
		'former-colleague': 'A call?',
	},
	sentenceGap: ' ',
	tones: {
		brief: {
			greeting: { named: 'Hi {name},', unnamed: 'Hi,', group: 'Hi all,' },
			ask: {
				peer: 'Would you be up for a call, just the two of us, to compare notes?',
				group: 'Would you like to meet as a small group and compare notes?',
				mentor: 'Could I have a little of your time? I would value your view on a few things.',
				coach: 'I would like to book a conversation with you.',
				'former-colleague':
					'Would you be up for a call? I would enjoy hearing how you see things these days.',
			},
			proposal: {
				weekly: 'How about {time}, and then every week?',
				fortnightly: 'How about {time}, and then every two weeks?',
				monthly: 'How about {time}, and then once a month?',
				once: 'How about {time}?',
			},
			openProposal: 'When would suit you?',
			closing: 'If it does not fit, a short no is fine.',
		},
		warm: {
			greeting: { named: 'Hello {name},', unnamed: 'Hello,', group: 'Hello everyone,' },
			ask: {
				peer: 'I have been thinking how good it would be to talk with somebody who does the same kind of work. Would you like to compare notes now and then, just the two of us?',
				group:
					'I think each of us would gain from a place to think out loud with people who do the same kind of work. Would you like to meet as a small group?',
				mentor:
					'I always leave our conversations with a clearer head. Could I have a little of your time again?',
				coach: 'I would like to set aside some time with you to think a few things through calmly.',
				'former-colleague':
					'I liked how we used to think things through together. Would you enjoy doing that again over a call?',
			},
			proposal: {
				weekly: 'I could keep {time} free, and after that the same time every week, if you like.',
				fortnightly: 'I could keep {time} free, and after that the same time every two weeks, if you like.',
				monthly: 'I could keep {time} free, and after that once a month, if you like.',
				once: 'I could keep {time} free, if that suits you.',
			},
			openProposal: 'Tell me a time that suits you, and I will make it work.',
			closing:
				'Whatever we talk about stays between us. And if now is not a good moment, that is perfectly all right.',
		},
		formal: {
			greeting: { named: 'Dear {name},', unnamed: 'Good day,', group: 'Dear all,' },
			ask: {
				peer: 'I would appreciate an exchange with you on questions of leadership, in confidence.',
				group: 'I would like to suggest a confidential exchange among a few of us in similar roles.',
				mentor:
					'I would greatly value your perspective on some questions of leadership, and would like to ask for a little of your time.',
				coach: 'I would like to arrange a conversation with you.',
				'former-colleague':
					'I remember our work together with pleasure, and would value your perspective on some questions of leadership.',
			},
			proposal: {
				weekly: 'May I suggest {time}, and weekly from then on?',
				fortnightly: 'May I suggest {time}, and every two weeks from then on?',
				monthly: 'May I suggest {time}, and monthly from then on?',
				once: 'May I suggest {time}?',
			},
			openProposal: 'Please let me know which time would be convenient for you.',
			closing: 'Should this not be convenient, I will of course understand.',
		},
	},
};
