import type { Alert, ButtonKind } from "./alert";
import type { FieldName } from "./compose-item";
export interface OutlookWords {
    /** Of the language, in the language. */
    readonly name: string;
    /** The tag that Outlook gives the add-in. */
    readonly locale: string;
    readonly newMessage: string;
    readonly newMeeting: string;
    readonly from: string;
    readonly fields: {
        readonly [field in FieldName]: string;
    };
    readonly subject: string;
    readonly send: string;
    readonly close: string;
    readonly buttons: {
        readonly [kind in ButtonKind]: string;
    };
    readonly alerts: {
        readonly [kind in Alert["kind"]]: (addIn: string) => string;
    };
}
/** By the name of the language's file in core/locales. */
export declare const outlookWords: {
    readonly en: OutlookWords;
    readonly ja: OutlookWords;
    readonly de: OutlookWords;
    readonly fr: OutlookWords;
    readonly es: OutlookWords;
    readonly pt: OutlookWords;
    readonly it: OutlookWords;
    readonly nl: OutlookWords;
    readonly ko: OutlookWords;
    readonly "zh-hans": OutlookWords;
    readonly "zh-hant": OutlookWords;
};
export type Language = keyof typeof outlookWords;
export declare const LANGUAGES: Language[];
