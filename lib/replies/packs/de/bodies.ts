/** German: what is said in situations other than a plain complaint. */
import type { Told } from '../parallel.ts';

/** Says nothing about the content: it could not be read, or is about something else. */
const openDoor = [
  'Wir haben Ihre Nachricht erhalten.',
  'Wir wissen es zu schätzen, dass Sie uns geschrieben haben.',
  'Ihre Zeilen haben uns erreicht.',
] as const;

export const bodies: Told['bodies'] = {
  mixed: [
    'Es hilft uns, dass Sie beides nennen: was Ihnen gefallen hat und was nicht.',
    'Sie schildern Vorzüge und Schwächen sehr fair.',
    'Eine so ausgewogene Schilderung ist für uns hilfreich.',
  ],
  praise: [
    'Wir freuen uns sehr, dass Sie damit zufrieden sind.',
    'Schön zu wissen, dass es das Richtige für Sie ist.',
    'Unser ganzes Team hat das gern gelesen.',
  ],
  neutral: [
    'Ihre Anmerkungen nehmen wir mit.',
    'Ihre Sicht hilft uns, besser zu werden.',
    'Es ist hilfreich für uns zu erfahren, wie es bei Ihnen gelaufen ist.',
  ],
  'complaint-general': [
    'Es tut uns {sorry}, dass Sie nicht zufrieden waren. Wir möchten gern verstehen, was nicht gestimmt hat.',
    'Es tut uns {sorry}, dass wir Ihre Erwartungen nicht erfüllt haben. Bitte schildern Sie uns genauer, was nicht in Ordnung war.',
    'So sollte Ihr Einkauf nicht verlaufen, und das tut uns {sorry}. Wir möchten gern hören, was passiert ist.',
  ],
  'complaint-told': [
    'Es tut uns {sorry}, dass Ihr Einkauf nicht so verlaufen ist, wie Sie es erwartet haben. Wir haben Ihre Schilderung aufmerksam gelesen.',
    'Es tut uns {sorry}, dass wir Sie enttäuscht haben. Wir nehmen Ihre Schilderung ernst.',
    'Es tut uns {sorry}, dass Sie mit Ihrem Einkauf nicht zufrieden sind. Was Sie schildern, haben wir notiert.',
  ],
  edited: [
    'Ihre überarbeiteten Anmerkungen haben wir aufmerksam gelesen.',
    'Wir haben gesehen, dass Sie Ihre Anmerkungen seit unserer letzten Antwort geändert haben, und die neue Fassung gelesen.',
    'Durch Ihre neuen Anmerkungen verstehen wir besser, wie es Ihnen ergangen ist.',
  ],
  'rating-mismatch': [
    'Ihre Worte über den Artikel freuen uns. Falls doch etwas nicht gestimmt hat, sagen Sie es uns bitte {route}.',
    'Wir haben Ihre Zeilen gern gelesen. Falls trotzdem etwas nicht in Ordnung war, können Sie es uns {route} sagen.',
    'Das sind freundliche Worte. Sollte es ein Problem geben, das Sie nicht erwähnt haben, schildern Sie es uns bitte {route}.',
  ],
  unfamiliar: [
    'Wir richten uns nach Ihren Worten. Falls wir etwas über den Artikel oder die Lieferung wissen sollten, sagen Sie es uns bitte {route}.',
    'In diesem Formular findet man sich nicht immer leicht zurecht, und wir verstehen, wie Sie es meinen. Falls Sie Fragen zum Artikel haben, können Sie uns {route} fragen.',
    'Es ist freundlich, dass Sie uns trotz der Unsicherheit schreiben. Falls mit Ihrer Bestellung etwas nicht in Ordnung war, lassen Sie es uns bitte {route} wissen.',
  ],
  'second-message': [
    'Vor einigen Tagen haben wir Ihnen zu Ihrer Bestellung geschrieben und möchten sichergehen, dass unsere Nachricht Sie erreicht hat. Falls sich die Sache inzwischen erledigt hat, brauchen Sie nicht zu antworten.',
    'Vielleicht ist unsere frühere Nachricht zu Ihrer Bestellung untergegangen. Wir helfen Ihnen weiterhin gern, und es eilt nicht. Wenn wir nichts von Ihnen hören, schreiben wir Ihnen in dieser Sache nicht noch einmal.',
    'Wir möchten Sie nicht stören, sondern Ihnen nur sagen, dass unser Hilfsangebot zu Ihrer Bestellung weiterhin gilt. Wenn Sie es nicht mehr brauchen, können Sie diese Nachricht einfach unbeantwortet lassen.',
  ],
  arrival: [
    'Wir haben {done}. Ist alles gut bei Ihnen angekommen?',
    'Wir möchten uns kurz bei Ihnen erkundigen: Wir haben {done}. Falls noch nichts bei Ihnen angekommen ist, sagen Sie uns bitte Bescheid, dann gehen wir dem nach.',
    'Nur damit nichts verloren geht: Wir haben {done}. Hat Sie alles erreicht?',
  ],
  'after-solution': [
    'Wir haben {done} und hoffen, dass damit alles in Ordnung ist.',
    'Um die Sache in Ordnung zu bringen, haben wir {done}.',
    'Ihre Geduld wissen wir zu schätzen. Inzwischen haben wir {done}.',
  ],
  invitation: [
    'Wir hoffen, dass Sie den Artikel inzwischen ausprobieren konnten. Wenn Sie mögen, schildern Sie Ihren ehrlichen Eindruck in einer Rezension, wie auch immer er ausfällt. Falls es ein Problem mit dem Artikel gibt, können Sie es uns auch {route} mitteilen; wir suchen dann nach einer Lösung.',
    'Inzwischen wissen Sie vielleicht, wie Ihnen der Artikel zusagt. Ehrliche Rezensionen helfen anderen Kundinnen und Kunden; ob Sie eine schreiben, steht Ihnen völlig frei. Bei Problemen mit der Bestellung erreichen Sie uns {route}.',
    'Wenn Sie einen Moment Zeit haben, freuen wir uns über einige ehrliche Worte zum Artikel in einer Rezension; eine Verpflichtung besteht nicht. Falls etwas nicht in Ordnung war, lassen Sie es uns bitte {route} wissen, damit wir es prüfen können.',
  ],
  'no-text-high': [
    'Schön zu wissen, dass Sie zufrieden sind.',
    'Ihr Zuspruch ist für unser Team sehr wertvoll.',
    'Wir freuen uns, dass alles gut geklappt hat.',
  ],
  'no-text-low': [
    'Es tut uns {sorry}, dass Ihre Bestellung Sie nicht zufriedengestellt hat. Was hätten wir besser machen können?',
    'Es tut uns {sorry}, dass wir Sie offenbar enttäuscht haben. Lag es am Artikel, an der Lieferung oder an unserem Service?',
    'Etwas an Ihrer Bestellung war nicht in Ordnung, und das tut uns {sorry}. Wir würden gern mehr darüber erfahren.',
  ],
  'no-text-unknown': [
    'Wir hoffen, dass mit Ihrer Bestellung alles in Ordnung ist.',
    'Wir würden gern wissen, wie Sie mit Ihrer Bestellung zurechtkommen.',
    'Wir hoffen, dass der Artikel Ihnen gute Dienste leistet.',
  ],
  unreadable: openDoor,
  'off-topic': openDoor,
  safety: [
    'Es tut uns aufrichtig leid. Ihre Sicherheit geht vor: Bitte benutzen Sie das Produkt ab sofort nicht mehr und bewahren Sie es, falls Sie es noch haben, mit der Verpackung auf. Falls jemand verletzt wurde oder sich unwohl fühlt, suchen Sie bitte einen Arzt auf.',
    'Was Sie schreiben, tut uns aufrichtig leid, und wir behandeln es als dringend. Bitte benutzen Sie das Produkt nicht weiter und werfen Sie es nicht weg, falls Sie es noch haben. Wenn Sie sich unwohl fühlen, holen Sie bitte zuerst ärztlichen Rat ein.',
    'Der Schreck tut uns aufrichtig leid. Bitte benutzen Sie das Produkt ab sofort nicht mehr und bewahren Sie Artikel, Zubehör und Verpackung auf, falls Sie sie noch haben. Bei einer Verletzung lassen Sie sich bitte ärztlich versorgen.',
  ],
  resolved: [
    'Zunächst haben wir Ihnen Umstände gemacht und sind nun erleichtert, dass sich alles klären ließ. Ihre Geduld wissen wir zu schätzen.',
    'Wir freuen uns, dass das Problem gelöst ist, und es tut uns leid, dass es überhaupt dazu kam.',
    'Schön zu wissen, dass jetzt alles in Ordnung ist. Ihr Verständnis wissen wir sehr zu schätzen.',
  ],
  'follow-up-worse': [
    'Anfangs waren Sie zufrieden, und es tut uns {sorry}, dass das nicht so geblieben ist.',
    'Es tut uns {sorry}, dass Ihre späteren Erfahrungen nicht so gut waren wie die ersten.',
    'Es tut uns {sorry}, dass das Produkt nicht gehalten hat, was die ersten Tage versprachen.',
  ],
  'follow-up-better': [
    'Am Anfang haben wir es nicht richtig gemacht. Umso netter ist es, dass Sie jetzt, wo es besser läuft, noch einmal schreiben.',
    'Wir sind erleichtert, dass es für Sie nun passt, und werden an dem arbeiten, was Sie anfangs gestört hat.',
    'Ihre neuen Zeilen machen dem ganzen Team Mut.',
  ],
  suspected: [
    'Wir werden den Sachverhalt zu dieser Bestellung prüfen. Sollte es ein Problem mit dem Artikel oder der Lieferung geben, melden Sie es bitte {route}. Wir bearbeiten es im üblichen Verfahren.',
    'Bedenken zu unseren Bestellungen nehmen wir ernst und richten uns nach den Bestelldaten und den Richtlinien des Marktplatzes. Bitte schildern Sie uns die Einzelheiten {route}.',
    'Wir werden das sorgfältig und fair prüfen. Jedes Problem mit der Bestellung können Sie {route} oder auf den Rückgabe- und Hilfeseiten des Marktplatzes melden.',
  ],
  question: [
    'Wir werden Ihre Frage prüfen, damit wir Ihnen eine richtige Antwort geben können.',
    'Wir haben Ihre Frage gesehen und erklären es Ihnen gern.',
    'Wir klären das gern für den Artikel, den Sie gekauft haben.',
  ],
  'wrong-product': [
    'Ihre Zeilen scheinen sich auf einen anderen Artikel zu beziehen. Dürfen wir fragen, welchen Sie bestellt haben?',
    'Was Sie beschreiben, passt nicht ganz zu diesem Artikel. Vielleicht liegt eine Verwechslung vor, die wir gern mit Ihnen klären.',
    'Es sieht so aus, als wären diese Zeilen für ein anderes Produkt gedacht. Falls es mit diesem hier ein Problem gibt, gehen wir dem gern nach.',
  ],
};
