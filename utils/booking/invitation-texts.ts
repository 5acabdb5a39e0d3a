import type { InvitationLanguage } from './invitation-language';
import { de } from './invitation-texts/de';
import { en } from './invitation-texts/en';
import { es } from './invitation-texts/es';
import { fr } from './invitation-texts/fr';
import { ja } from './invitation-texts/ja';
import { pt } from './invitation-texts/pt';

/** By language subtag. The message is for the other person: its language is not that of the interface. */
export const invitationTexts = { en, de, fr, es, pt, ja } satisfies Record<string, InvitationLanguage>;
export type InvitationLanguageCode = keyof typeof invitationTexts;
