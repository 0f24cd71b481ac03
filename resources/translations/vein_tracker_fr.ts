<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutDialog</name>
    <message>
        <source>{app} {version}</source>
        <translation>{app} {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence</source>
        <translation>Logiciel libre sous licence MIT</translation>
    </message>
    <message>
        <source>About {app}</source>
        <translation>À propos de {app}</translation>
    </message>
    <message>
        <source>It keeps photographs of thread veins safe, makes before and after comparable, and estimates visible coverage with an interval. It does not diagnose, grade or advise: every figure is an estimate from your photographs, to be read by a practitioner.</source>
        <translation>Il garde en sûreté les photographies de télangiectasies, rend l’avant et l’après comparables et estime la couverture visible avec un intervalle. Il n’établit aucun avis médical, ne classe ni ne conseille : chaque chiffre est une estimation d’après vos photographies, à lire par un praticien.</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Construit avec</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Its licence comes with the package.</source>
        <translation>Sa licence est fournie avec le paquet.</translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Activity: {place}</source>
        <translation>Activité : {place}</translation>
    </message>
    <message>
        <source>Everything that was filed, changed and measured, newest first.</source>
        <translation>Tout ce qui a été classé, modifié et mesuré, le plus récent d’abord.</translation>
    </message>
</context>
<context>
    <name>AfterStoringDialog</name>
    <message>
        <source>{photos} stored and read back</source>
        <translation>{photos} enregistrées et relues</translation>
    </message>
    <message>
        <source>Whole in the library. The files still lie unencrypted in {folder}.</source>
        <translation>L’ensemble est dans la bibliothèque. Les fichiers restent non chiffrés dans {folder}.</translation>
    </message>
    <message>
        <source>Leave the files</source>
        <translation>Laisser les fichiers</translation>
    </message>
    <message>
        <source>Always do this with files of the watched folder</source>
        <translation>Toujours faire ainsi avec les fichiers du dossier surveillé</translation>
    </message>
    <message>
        <source>Always do this with files that are dropped or chosen</source>
        <translation>Toujours faire ainsi avec les fichiers déposés ou choisis</translation>
    </message>
    <message>
        <source>Delete the files</source>
        <translation>Supprimer les fichiers</translation>
    </message>
    <message>
        <source>Only files that are the same as what was stored are deleted.</source>
        <translation>Seuls les fichiers identiques à ce qui a été enregistré sont supprimés.</translation>
    </message>
</context>
<context>
    <name>AlertsField</name>
    <message>
        <source>Type an alert and press Enter</source>
        <translation>Saisissez une alerte, puis Entrée</translation>
    </message>
    <message>
        <source>Remove this alert</source>
        <translation>Retirer cette alerte</translation>
    </message>
    <message>
        <source>Remove the alert {alert}</source>
        <translation>Retirer l’alerte {alert}</translation>
    </message>
    <message>
        <source>Add the alert {alert}</source>
        <translation>Ajouter l’alerte {alert}</translation>
    </message>
</context>
<context>
    <name>AlignmentStep</name>
    <message>
        <source>How the photos are shown</source>
        <translation>Comment les photos sont montrées</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Alternance</translation>
    </message>
    <message>
        <source>Both by turns: what jumps is not aligned</source>
        <translation>Les deux tour à tour : ce qui saute n’est pas aligné</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>One over the other, with a line to draw across</source>
        <translation>L’une sur l’autre, avec une ligne à tirer</translation>
    </message>
    <message>
        <source>Set landmarks…</source>
        <translation>Placer des repères…</translation>
    </message>
    <message>
        <source>Save the review and mark the same spots in both photos; they are then aligned by these</source>
        <translation>Enregistrer la vérification et marquer les mêmes points sur les deux photos ; elles sont ensuite alignées sur eux</translation>
    </message>
</context>
<context>
    <name>AreaCardView</name>
    <message>
        <source>Open this area; drop photos here to file them in it</source>
        <translation>Ouvrir cette zone ; déposez des photos ici pour les y classer</translation>
    </message>
    <message>
        <source>Open this area</source>
        <translation>Ouvrir cette zone</translation>
    </message>
    <message>
        <source>first photo</source>
        <translation>première photo</translation>
    </message>
    <message>
        <source>next photo</source>
        <translation>photo suivante</translation>
    </message>
    <message>
        <source>no photo</source>
        <translation>aucune photo</translation>
    </message>
    <message>
        <source>{day} · baseline</source>
        <translation>{day} · photo de départ</translation>
    </message>
    <message>
        <source>{day} · {weeks}</source>
        <translation>{day} · {weeks}</translation>
    </message>
    <message>
        <source>+ {photo}</source>
        <translation>+ {photo}</translation>
    </message>
    <message>
        <source>Choose photos of this area, or drop them on the card</source>
        <translation>Choisissez des photos de cette zone, ou déposez-les sur la carte</translation>
    </message>
    <message>
        <source>Add photos of {area}</source>
        <translation>Ajouter des photos de {area}</translation>
    </message>
    <message>
        <source>Add photos of this area</source>
        <translation>Ajouter des photos de cette zone</translation>
    </message>
    <message>
        <source>{weeks} wk after treatment</source>
        <translation>{weeks} sem. après traitement</translation>
    </message>
    <message>
        <source>Being measured: the figure appears here by itself</source>
        <translation>Mesure en cours&#xa0;: le chiffre apparaît ici de lui-même</translation>
    </message>
    <message>
        <source>Measuring is off in the settings: in the area, each photo&apos;s menu measures it</source>
        <translation>La mesure est désactivée dans les réglages&#xa0;: dans la zone, le menu de chaque photo la mesure</translation>
    </message>
    <message>
        <source>Photographs: {answer}</source>
        <translation>Photographies : {answer}</translation>
    </message>
    <message>
        <source>Open the area to have its photos measured</source>
        <translation>Ouvrez la zone pour mesurer ses photos</translation>
    </message>
    <message>
        <source>No baseline: open the area and choose one</source>
        <translation>Pas de photo de départ : ouvrez la zone et choisissez-en une</translation>
    </message>
    <message>
        <source>Compared from the next photo on</source>
        <translation>Comparée à partir de la photo suivante</translation>
    </message>
    <message>
        <source>Drop the first photo here; it becomes the baseline</source>
        <translation>Déposez ici la première photo ; elle devient la photo de départ</translation>
    </message>
    <message>
        <source>{figures} covered</source>
        <translation>{figures} couverts</translation>
    </message>
</context>
<context>
    <name>AreaChoice</name>
    <message>
        <source>Which area?</source>
        <translation>Quelle zone&#x202f;?</translation>
    </message>
</context>
<context>
    <name>AreaDialog</name>
    <message>
        <source>New treated area</source>
        <translation>Nouvelle zone traitée</translation>
    </message>
    <message>
        <source>Edit treated area</source>
        <translation>Modifier la zone traitée</translation>
    </message>
    <message>
        <source>Add area</source>
        <translation>Ajouter une zone</translation>
    </message>
    <message>
        <source>Save area</source>
        <translation>Enregistrer la zone</translation>
    </message>
    <message>
        <source>Where on the body</source>
        <translation>Endroit du corps</translation>
    </message>
    <message>
        <source>Choose where on the body.</source>
        <translation>Choisissez l’endroit du corps.</translation>
    </message>
    <message>
        <source>The patient&apos;s side</source>
        <translation>Côté du patient</translation>
    </message>
    <message>
        <source>Choose the patient&apos;s side; it is never assumed.</source>
        <translation>Choisissez le côté du patient ; il n’est jamais supposé.</translation>
    </message>
    <message>
        <source>Name it more closely</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>such as lateral, upper third</source>
        <translation>par exemple latéral, tiers supérieur</translation>
    </message>
    <message>
        <source>First view</source>
        <translation>Première vue</translation>
    </message>
</context>
<context>
    <name>AreaDrawer</name>
    <message>
        <source>In brackets: the 95 % interval</source>
        <translation>Entre parenthèses : l’intervalle à 95 %</translation>
    </message>
    <message>
        <source>since baseline</source>
        <translation>depuis le départ</translation>
    </message>
    <message>
        <source>Coverage over time</source>
        <translation>Couverture dans le temps</translation>
    </message>
    <message>
        <source>Trend with its 95 % interval · ▲ treatment · ◇ noted · ○ too early, or does not fit</source>
        <translation>Tendance avec son intervalle à 95 % · ▲ traitement · ◇ noté · ○ trop tôt, ou discordant</translation>
    </message>
</context>
<context>
    <name>AreaLayout</name>
    <message>
        <source>Side by side, as these photos could not be laid over each other.</source>
        <translation>Côte à côte, car ces photos n’ont pu être superposées.</translation>
    </message>
    <message>
        <source>No change map: choose Measure again in the photo&apos;s menu.</source>
        <translation>Pas de carte des changements : choisissez Mesurer à nouveau dans le menu de la photo.</translation>
    </message>
</context>
<context>
    <name>AreaPage</name>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>From where the area is photographed; each view is a series of its own</source>
        <translation>D’où la zone est photographiée ; chaque vue est une série à part</translation>
    </message>
</context>
<context>
    <name>AreaTabs</name>
    <message>
        <source>{area}, with entries</source>
        <translation>{area}, avec des saisies</translation>
    </message>
</context>
<context>
    <name>AreaToolbar</name>
    <message>
        <source>Overlay</source>
        <translation>Calque</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Only for photos that could be aligned</source>
        <translation>Seulement pour des photos qui ont pu être alignées</translation>
    </message>
    <message>
        <source>Hide chart</source>
        <translation>Masquer la courbe</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>More ways to hold the two photos against each other</source>
        <translation>Autres façons de confronter les deux photos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More to draw over the photos</source>
        <translation>Autres éléments à dessiner sur les photos</translation>
    </message>
</context>
<context>
    <name>AreaViewer</name>
    <message>
        <source>Opening the photos …</source>
        <translation>Ouverture des photos …</translation>
    </message>
    <message>
        <source>Drawing the map …</source>
        <translation>Tracé de la carte …</translation>
    </message>
</context>
<context>
    <name>Arriving</name>
    <message>
        <source>A photo card was read. The photos after it wait for its patient.</source>
        <translation>Une carte photo a été lue. Les photos suivantes attendent leur patient.</translation>
    </message>
    <message>
        <source>A photo card of another day or another library was read. Say whose the photos after it are.</source>
        <translation>Une carte photo d’un autre jour ou d’une autre bibliothèque a été lue. Dites à qui sont les photos suivantes.</translation>
    </message>
    <message>
        <source>{photos} in the inbox now.</source>
        <translation>{photos} maintenant dans la boîte de réception.</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Ouvrir la boîte de réception</translation>
    </message>
    <message>
        <source>File for {patient}…</source>
        <translation>Classer pour {patient}…</translation>
    </message>
    <message>
        <source>{photos} came into the watched folder while no library was open.</source>
        <translation>{photos} sont arrivées dans le dossier surveillé pendant qu’aucune bibliothèque n’était ouverte.</translation>
    </message>
    <message>
        <source>In the watched folder already: {photos}, left there. New ones go to the inbox.</source>
        <translation>Déjà dans le dossier surveillé : {photos}, laissées là. Les nouvelles vont dans la boîte de réception.</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Les prendre</translation>
    </message>
    <message>
        <source>New photos in the watched folder go to the inbox from now on.</source>
        <translation>Les nouvelles photos du dossier surveillé vont désormais dans la boîte de réception.</translation>
    </message>
</context>
<context>
    <name>AssessmentDialog</name>
    <message>
        <source>Veins examined</source>
        <translation>Veines examinées</translation>
    </message>
    <message>
        <source>Record examination</source>
        <translation>Noter l’examen</translation>
    </message>
    <message>
        <source>This documents that the veins were examined. What follows from it is your decision.</source>
        <translation>Ceci documente que les veines ont été examinées. Ce qui en découle relève de votre décision.</translation>
    </message>
    <message>
        <source>Examined on</source>
        <translation>Examinées le</translation>
    </message>
    <message>
        <source>Type on which day the veins were examined.</source>
        <translation>Indiquez quel jour les veines ont été examinées.</translation>
    </message>
    <message>
        <source>Examined by</source>
        <translation>Examinées par</translation>
    </message>
    <message>
        <source>Duplex ultrasound</source>
        <translation>Échographie duplex</translation>
    </message>
    <message>
        <source>With duplex</source>
        <translation>Avec duplex</translation>
    </message>
    <message>
        <source>Without duplex</source>
        <translation>Sans duplex</translation>
    </message>
    <message>
        <source>Choose whether duplex ultrasound was used.</source>
        <translation>Indiquez si l’échographie duplex a été utilisée.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Earlier examinations</source>
        <translation>Examens précédents</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>BaselineDialog</name>
    <message>
        <source>Set as baseline</source>
        <translation>Définir comme photo de départ</translation>
    </message>
    <message>
        <source>Hold this series against the photo of {day}?</source>
        <translation>Confronter cette série à la photo du {day} ?</translation>
    </message>
    <message>
        <source>Every follow-up is compared again. The figures so far are kept; Undo brings them back.</source>
        <translation>Chaque photo de suivi est comparée à nouveau. Les chiffres actuels sont conservés ; Annuler les rétablit.</translation>
    </message>
    <message>
        <source>The two photos are not aligned, so the region cannot go along: all of the new baseline is measured.</source>
        <translation>Les deux photos ne sont pas alignées, la région ne peut donc pas suivre : toute la nouvelle photo de départ est mesurée.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>The series had no baseline</source>
        <translation>La série n’avait pas de photo de départ</translation>
    </message>
    <message>
        <source>Say why: whoever reads the figures later will ask.</source>
        <translation>Dites pourquoi : qui lira les chiffres plus tard le demandera.</translation>
    </message>
    <message>
        <source>Such as: sharper than the first photo</source>
        <translation>Par exemple : plus nette que la première photo</translation>
    </message>
    <message>
        <source>Sharper than the first photo</source>
        <translation>Plus nette que la première photo</translation>
    </message>
    <message>
        <source>Better light than the first photo</source>
        <translation>Meilleure lumière que sur la première photo</translation>
    </message>
    <message>
        <source>Shows all of the area</source>
        <translation>Montre toute la zone</translation>
    </message>
    <message>
        <source>A new course of treatment begins</source>
        <translation>Une nouvelle série de traitements commence</translation>
    </message>
</context>
<context>
    <name>BlindedRating</name>
    <message>
        <source>Export ratings</source>
        <translation>Exporter les évaluations</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Exported: {ratings} with every rating, {statistics} with the statistics beside it.</source>
        <translation>Exporté : {ratings} avec chaque évaluation, {statistics} avec les statistiques à côté.</translation>
    </message>
</context>
<context>
    <name>BodyCard</name>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Treated areas</source>
        <translation>Zones traitées</translation>
    </message>
    <message>
        <source>See the legs from behind</source>
        <translation>Voir les jambes de dos</translation>
    </message>
    <message>
        <source>See the legs from the front</source>
        <translation>Voir les jambes de face</translation>
    </message>
    <message>
        <source>Place {area}</source>
        <translation>Placer {area}</translation>
    </message>
    <message>
        <source>Place {area} on the figure</source>
        <translation>Placer {area} sur la figure</translation>
    </message>
    <message>
        <source>Put {area} on the figure; its pin can then be dragged</source>
        <translation>Mettre {area} sur la figure ; son épingle peut ensuite être déplacée</translation>
    </message>
    <message>
        <source>{area} was not moved: there is nothing of the body there.</source>
        <translation>{area} n’a pas été déplacée : il n’y a rien du corps à cet endroit.</translation>
    </message>
    <message>
        <source>{area} was not moved: that is {place}. Open the area and choose Edit area… if its name is wrong.</source>
        <translation>{area} n’a pas été déplacée : c’est {place}. Ouvrez la zone et choisissez Modifier la zone… si son nom est faux.</translation>
    </message>
    <message>
        <source>{place}: click to add an area</source>
        <translation>{place} : cliquez pour ajouter une zone</translation>
    </message>
    <message>
        <source>Click the figure to add an area.</source>
        <translation>Cliquez sur la figure pour ajouter une zone.</translation>
    </message>
    <message>
        <source>On the front: {n}.</source>
        <translation>De face : {n}.</translation>
    </message>
    <message>
        <source>On the back: {n}.</source>
        <translation>De dos : {n}.</translation>
    </message>
    <message>
        <source>On the face: {n}.</source>
        <translation>Au visage : {n}.</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Figure of the body with the treated areas</source>
        <translation>Figure du corps avec les zones traitées</translation>
    </message>
    <message>
        <source>R</source>
        <translation>D</translation>
    </message>
    <message>
        <source>L</source>
        <translation>G</translation>
    </message>
</context>
<context>
    <name>BodyPin</name>
    <message>
        <source>{area}. Press to find it in the list, drag to move it (Ctrl and arrow keys)</source>
        <translation>{area}. Appuyez pour la trouver dans la liste, tirez pour la déplacer (Ctrl et flèches)</translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>Vein Tracker</source>
        <translation>Vein Tracker</translation>
    </message>
    <message>
        <source>Where it happened is in {file}; it names nobody. Please send it to whoever looks after this app.</source>
        <translation>L’endroit de l’incident est dans {file} ; il ne nomme personne. Veuillez l’envoyer à qui s’occupe de cette application.</translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Throw away what you have entered?</source>
        <translation>Abandonner ce que vous avez saisi ?</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>Skip the tour</source>
        <translation>Passer la visite</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Choose the camera, turn its picture, hear tones</source>
        <translation>Choisir l’appareil, tourner son image, entendre des sons</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>File photos that were taken with another camera</source>
        <translation>Classer des photos prises avec un autre appareil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Turn the picture {degrees}°</source>
        <translation>Tourner l’image de {degrees}°</translation>
    </message>
    <message>
        <source>Do not turn the picture</source>
        <translation>Ne pas tourner l’image</translation>
    </message>
    <message>
        <source>Tones while lining up</source>
        <translation>Sons pendant le cadrage</translation>
    </message>
</context>
<context>
    <name>CapturePanel</name>
    <message>
        <source>Ghost of baseline</source>
        <translation>Fantôme de la photo de départ</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Contours</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <source>How strongly the baseline is drawn</source>
        <translation>Intensité du tracé de la photo de départ</translation>
    </message>
    <message>
        <source>Keep, next view</source>
        <translation>Garder, vue suivante</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Ready to shoot?</source>
        <translation>Prêt à photographier ?</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Cette séance</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Tout garder</translation>
    </message>
</context>
<context>
    <name>Capturing</name>
    <message>
        <source>Photographs: {answer}. The camera stays closed.</source>
        <translation>Photographies : {answer}. L’appareil reste fermé.</translation>
    </message>
    <message>
        <source>{photos} not kept yet. Keep?</source>
        <translation>{photos} pas encore gardées. Les garder ?</translation>
    </message>
    <message>
        <source>{photos} filed for {patient}.</source>
        <translation>{photos} classées pour {patient}.</translation>
    </message>
    <message>
        <source>Opening the camera …</source>
        <translation>Ouverture de l’appareil …</translation>
    </message>
</context>
<context>
    <name>CareHistory</name>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Move to trash: {record}</source>
        <translation>Mettre à la corbeille : {record}</translation>
    </message>
    <message>
        <source>Entered by mistake: it is kept in the trash for 30 days</source>
        <translation>Saisie par erreur : gardée 30 jours dans la corbeille</translation>
    </message>
</context>
<context>
    <name>ChecklistDialog</name>
    <message>
        <source>Checklist before treatment</source>
        <translation>Liste de contrôle avant traitement</translation>
    </message>
    <message>
        <source>Record checklist</source>
        <translation>Noter la liste de contrôle</translation>
    </message>
    <message>
        <source>This documents what was asked and answered. It gives no advice: whether and how to treat is your decision.</source>
        <translation>Ceci documente ce qui a été demandé et répondu, sans donner de conseil : traiter ou non, et comment, relève de votre décision.</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Type on which day it was asked.</source>
        <translation>Indiquez quel jour cela a été demandé.</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Answer the rest with No</source>
        <translation>Répondre Non au reste</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing was answered yet.</source>
        <translation>Rien n’a encore été répondu.</translation>
    </message>
    <message>
        <source>Earlier checklists</source>
        <translation>Listes de contrôle précédentes</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>+{n}</source>
        <translation>+{n}</translation>
    </message>
</context>
<context>
    <name>ColumnFoot</name>
    <message>
        <source>Settings and locking</source>
        <translation>Réglages et verrouillage</translation>
    </message>
    <message>
        <source>Follow-ups due · {number}</source>
        <translation>Suivis à faire · {number}</translation>
    </message>
    <message>
        <source>No follow-up due</source>
        <translation>Aucun suivi à faire</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Noter le consentement</translation>
    </message>
</context>
<context>
    <name>ConsentGrid</name>
    <message>
        <source>The face has answers of its own</source>
        <translation>Le visage a ses propres réponses</translation>
    </message>
    <message>
        <source>Consent: photographs</source>
        <translation>Consentement : photographies</translation>
    </message>
    <message>
        <source>New answers were given on</source>
        <translation>Nouvelles réponses données le</translation>
    </message>
    <message>
        <source>Consent: photographs that show the face</source>
        <translation>Consentement : photographies montrant le visage</translation>
    </message>
    <message>
        <source>{purpose}, face</source>
        <translation>{purpose}, visage</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>1 area</source>
        <translation>1 zone</translation>
    </message>
    <message numerus="yes">
        <source>%n areas</source>
        <translation>
            <numerusform>%n zone</numerusform>
            <numerusform>%n zones</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day later</source>
        <translation>1 jour plus tard</translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n jour plus tard</numerusform>
            <numerusform>%n jours plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation>1 paire</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n paire</numerusform>
            <numerusform>%n paires</numerusform>
        </translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>1 patient</translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 photo</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 séance</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>1 week later</source>
        <translation>1 semaine plus tard</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks later</source>
        <translation>
            <numerusform>%n semaine plus tard</numerusform>
            <numerusform>%n semaines plus tard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageChart</name>
    <message>
        <source>Coverage over time</source>
        <translation>Couverture dans le temps</translation>
    </message>
    <message>
        <source>{day}: {value} covered, 95 % interval {interval}</source>
        <translation>{day} : {value} couverts, intervalle à 95 % {interval}</translation>
    </message>
    <message>
        <source>{text}, corrected by hand</source>
        <translation>{text}, corrigé à la main</translation>
    </message>
    <message>
        <source>{text}; does not fit the others</source>
        <translation>{text} ; ne concorde pas avec les autres</translation>
    </message>
    <message>
        <source>{text}; too early to judge</source>
        <translation>{text} ; trop tôt pour juger</translation>
    </message>
    <message>
        <source>Trend on {day}: {value}, 95 % interval {interval}</source>
        <translation>Tendance au {day} : {value}, intervalle à 95 % {interval}</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>trop tôt</translation>
    </message>
    <message>
        <source>The curve begins with the first measured photo.</source>
        <translation>La courbe commence avec la première photo mesurée.</translation>
    </message>
</context>
<context>
    <name>CreateFace</name>
    <message>
        <source>Create a library</source>
        <translation>Créer une bibliothèque</translation>
    </message>
    <message>
        <source>Folder on this computer</source>
        <translation>Dossier sur cet ordinateur</translation>
    </message>
    <message>
        <source>Choose a folder for the library.</source>
        <translation>Choisissez un dossier pour la bibliothèque.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Your name, as it stands beside what you enter</source>
        <translation>Votre nom, tel qu’il figure à côté de vos saisies</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Saisissez votre nom.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Phrase secrète à nouveau</translation>
    </message>
    <message>
        <source>Create library</source>
        <translation>Créer la bibliothèque</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose in a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
    <message>
        <source>This is not a day. Type it as {hint}.</source>
        <translation>Ce n’est pas un jour. Écrivez-le comme {hint}.</translation>
    </message>
    <message>
        <source>This day is in the future.</source>
        <translation>Ce jour est dans le futur.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Edit photo…</source>
        <translation>Modifier la photo…</translation>
    </message>
    <message>
        <source>Move photo…</source>
        <translation>Déplacer la photo…</translation>
    </message>
    <message>
        <source>Set as baseline…</source>
        <translation>Définir comme photo de départ…</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Mesurer à nouveau</translation>
    </message>
    <message>
        <source>Measure the whole view again</source>
        <translation>Mesurer à nouveau toute la vue</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Add the treated area first; then say how it is photographed.</source>
        <translation>Ajoutez d’abord la zone traitée ; dites ensuite comment elle est photographiée.</translation>
    </message>
    <message>
        <source>Edit session…</source>
        <translation>Modifier la séance…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Stopped. What was filed before is kept; Measure again is in each photo&apos;s menu.</source>
        <translation>Arrêté. Ce qui était déjà classé est conservé ; Mesurer à nouveau est dans le menu de chaque photo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Every pair is graded</source>
        <translation>Toutes les paires sont évaluées</translation>
    </message>
    <message>
        <source>All grades are kept. The report tells what was measured: from then on no grade can be taken back.</source>
        <translation>Tous les niveaux sont conservés. Le rapport dit ce qui a été mesuré : ensuite, aucun niveau ne peut être repris.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Montrer le rapport</translation>
    </message>
    <message>
        <source>Take back the last grade</source>
        <translation>Reprendre le dernier niveau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Dot</name>
    <message>
        <source>{step} (arrow keys)</source>
        <translation>{step} (flèches)</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Follow-ups due</source>
        <translation>Suivis à faire</translation>
    </message>
    <message>
        <source>None now. Follow-ups are counted from each area&apos;s last treatment; the weeks can be changed in the settings.</source>
        <translation>Aucun pour l’instant. Les suivis se comptent depuis le dernier traitement de chaque zone ; les semaines se changent dans les réglages.</translation>
    </message>
    <message>
        <source>Show more ({number} left)</source>
        <translation>Montrer plus ({number} restants)</translation>
    </message>
    <message>
        <source>{time} after treatment</source>
        <translation>{time} après traitement</translation>
    </message>
    <message>
        <source>Open this area</source>
        <translation>Ouvrir cette zone</translation>
    </message>
</context>
<context>
    <name>Entering</name>
    <message>
        <source>{library} – Vein Tracker</source>
        <translation>{library} – Vein Tracker</translation>
    </message>
</context>
<context>
    <name>FilePhotosDialog</name>
    <message>
        <source>These photos were taken on several days</source>
        <translation>Ces photos ont été prises sur plusieurs jours</translation>
    </message>
    <message>
        <source>Each to the session of its day</source>
        <translation>Chacune à la séance de son jour</translation>
    </message>
    <message>
        <source>All to one session</source>
        <translation>Toutes à une même séance</translation>
    </message>
    <message>
        <source>All that are not recognised</source>
        <translation>Toutes celles qui ne sont pas reconnues</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>None of this can be filed</source>
        <translation>Rien de tout cela ne peut être classé</translation>
    </message>
    <message>
        <source>File {photos}</source>
        <translation>Classer {photos}</translation>
    </message>
    <message>
        <source>{n} of {number} looked at …</source>
        <translation>{n} sur {number} examinées …</translation>
    </message>
    <message>
        <source>File photos</source>
        <translation>Classer les photos</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <source>Photographs: {answer}. Nothing was filed; sessions can be recorded without photographs.</source>
        <translation>Photographies : {answer}. Rien n’a été classé ; les séances peuvent être notées sans photographies.</translation>
    </message>
    <message>
        <source>Nothing was filed. Add the treated area first.</source>
        <translation>Rien n’a été classé. Ajoutez d’abord la zone traitée.</translation>
    </message>
    <message>
        <source>Pasted {day}.png</source>
        <translation>Collé {day}.png</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Photos of this series</source>
        <translation>Photos de cette série</translation>
    </message>
    <message>
        <source>Drop photos here</source>
        <translation>Déposez des photos ici</translation>
    </message>
    <message>
        <source>Drop or paste photos, or click to choose files</source>
        <translation>Déposez ou collez des photos, ou cliquez pour choisir des fichiers</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Please look at what is marked.</source>
        <translation>Veuillez regarder ce qui est marqué.</translation>
    </message>
</context>
<context>
    <name>Grades</name>
    <message>
        <source>Left shows fewer veins</source>
        <translation>À gauche, moins de veines</translation>
    </message>
    <message>
        <source>Right shows fewer veins</source>
        <translation>À droite, moins de veines</translation>
    </message>
    <message>
        <source>And which photo shows fewer veins: left (←) or right (→)?</source>
        <translation>Et quelle photo montre moins de veines : gauche (←) ou droite (→) ?</translation>
    </message>
    <message>
        <source>How many of the veins on the right are gone on the left?</source>
        <translation>Combien de veines de droite ont disparu à gauche ?</translation>
    </message>
    <message>
        <source>How many of the veins on the left are gone on the right?</source>
        <translation>Combien de veines de gauche ont disparu à droite ?</translation>
    </message>
    <message>
        <source>Which photo shows fewer veins, and how many of the other&apos;s are gone there?</source>
        <translation>Quelle photo montre moins de veines, et combien de celles de l’autre y ont disparu ?</translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message>
        <source>Whose photos are these?</source>
        <translation>À qui sont ces photos ?</translation>
    </message>
    <message>
        <source>Type a name …</source>
        <translation>Saisissez un nom …</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Card of {time}</source>
        <translation>Carte de {time}</translation>
    </message>
    <message>
        <source>Card of {day}</source>
        <translation>Carte du {day}</translation>
    </message>
    <message>
        <source>A card that this library does not know</source>
        <translation>Une carte que cette bibliothèque ne connaît pas</translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation>Sans carte</translation>
    </message>
    <message>
        <source>It was shown for {patient}. Please confirm.</source>
        <translation>Elle a été montrée pour {patient}. Veuillez confirmer.</translation>
    </message>
    <message>
        <source>These photos are of another day than the card, so nobody is proposed. Say whose they are.</source>
        <translation>Ces photos sont d’un autre jour que la carte, personne n’est donc proposé. Dites à qui elles sont.</translation>
    </message>
    <message>
        <source>It is of another library or was deleted. Say whose these photos are.</source>
        <translation>Elle est d’une autre bibliothèque ou a été supprimée. Dites à qui sont ces photos.</translation>
    </message>
    <message>
        <source>File {photos}…</source>
        <translation>Classer {photos}…</translation>
    </message>
</context>
<context>
    <name>HealingWeeks</name>
    <message>
        <source>After this kind of treatment</source>
        <translation>Après ce type de traitement</translation>
    </message>
    <message>
        <source>Too early, weeks</source>
        <translation>Trop tôt, semaines</translation>
    </message>
    <message>
        <source>Early until week</source>
        <translation>Précoce jusqu’à la semaine</translation>
    </message>
    <message>
        <source>{treatment}: {what}</source>
        <translation>{treatment} : {what}</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>› {place}</source>
        <translation>› {place}</translation>
    </message>
</context>
<context>
    <name>InboxCard</name>
    <message>
        <source>They wait until you say whose they are.</source>
        <translation>Elles attendent que vous disiez à qui elles sont.</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Ouvrir la boîte de réception</translation>
    </message>
    <message>
        <source>{photos} not filed yet</source>
        <translation>{photos} pas encore classées</translation>
    </message>
</context>
<context>
    <name>InboxDialog</name>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Photos wait here, encrypted, until they are filed under name, date of birth and side.</source>
        <translation>Les photos attendent ici, chiffrées, d’être classées sous nom, date de naissance et côté.</translation>
    </message>
    <message>
        <source>No photo waits. Drop photos on the page of today, or choose a folder to be watched in the settings.</source>
        <translation>Aucune photo n’attend. Déposez des photos sur la page Aujourd’hui, ou choisissez dans les réglages un dossier à surveiller.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>Il n’y a ni image ni fichier dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Nothing was filed. Add the treated area first, then drop the photos on it.</source>
        <translation>Rien n’a été classé. Ajoutez d’abord la zone traitée, puis déposez-y les photos.</translation>
    </message>
    <message>
        <source>{photos} filed for {patient}.</source>
        <translation>{photos} classées pour {patient}.</translation>
    </message>
    <message>
        <source>{name}: filed, but not measured: {why}</source>
        <translation>{name} : classée, mais non mesurée : {why}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ItemField</name>
    <message>
        <source>Which, since when, what was agreed</source>
        <translation>Laquelle, depuis quand, ce qui a été convenu</translation>
    </message>
    <message>
        <source>Note: {item}</source>
        <translation>Note : {item}</translation>
    </message>
    <message>
        <source>{day}: {answer}</source>
        <translation>{day} : {answer}</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>plus d’un an</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel: {title}</source>
        <translation>Annuler : {title}</translation>
    </message>
    <message>
        <source>Stopping at the next step …</source>
        <translation>Arrêt à la prochaine étape …</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Take back the last grade</source>
        <translation>Reprendre le dernier niveau</translation>
    </message>
    <message>
        <source>Grade the pair before this one anew (Ctrl+Z)</source>
        <translation>Évaluer à nouveau la paire précédente (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Every grade is kept; go on whenever you like (Esc)</source>
        <translation>Chaque niveau est conservé ; reprenez quand vous voulez (Échap)</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} sur {total}</translation>
    </message>
    <message>
        <source>Opening the photographs …</source>
        <translation>Ouverture des photographies …</translation>
    </message>
    <message>
        <source>{why} Press 6, Cannot tell, to pass it over.</source>
        <translation>{why} Appuyez sur 6, Impossible à dire, pour la passer.</translation>
    </message>
    <message>
        <source>Pair to grade</source>
        <translation>Paire à évaluer</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Key {key}</source>
        <translation>Touche {key}</translation>
    </message>
    <message>
        <source>{words} ({key})</source>
        <translation>{words} ({key})</translation>
    </message>
</context>
<context>
    <name>KeyFace</name>
    <message>
        <source>Your recovery key</source>
        <translation>Votre clé de récupération</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Je l’ai notée</translation>
    </message>
</context>
<context>
    <name>Landmarks</name>
    <message>
        <source>Now click the same spot, number {n}, in the baseline of {day}.</source>
        <translation>Cliquez maintenant le même point, numéro {n}, sur la photo de départ du {day}.</translation>
    </message>
    <message>
        <source>Now click the same spot, number {n}, in the photo of {day}.</source>
        <translation>Cliquez maintenant le même point, numéro {n}, sur la photo du {day}.</translation>
    </message>
    <message>
        <source>Click a spot in one photo, then the same spot in the other: {n} pairs.</source>
        <translation>Cliquez un point sur une photo, puis le même sur l’autre : {n} paires.</translation>
    </message>
    <message>
        <source>{n} more pairs.</source>
        <translation>Encore {n} paires.</translation>
    </message>
    <message>
        <source>1 more pair.</source>
        <translation>Encore 1 paire.</translation>
    </message>
    <message>
        <source>{n} pairs are set. More of them, farther apart, make it surer.</source>
        <translation>{n} paires sont placées. D’autres, plus éloignées, rendent plus sûr.</translation>
    </message>
    <message>
        <source>Good spots: moles, freckles, creases and scars all around the treated skin, not the veins. Wheel: zoom. Drag: move. Enter: mark at the cross. Arrow keys: put a landmark right by a pixel.</source>
        <translation>Bons points : grains de beauté, taches de rousseur, plis et cicatrices autour de la peau traitée, pas les veines. Molette : zoom. Tirer : déplacer. Entrée : marquer à la croix. Flèches : ajuster un repère d’un pixel.</translation>
    </message>
    <message>
        <source>Trying these landmarks …</source>
        <translation>Essai de ces repères …</translation>
    </message>
    <message>
        <source>Aligned to {apart}; the skin between the landmarks agrees.</source>
        <translation>Aligné à {apart} ; la peau entre les repères concorde.</translation>
    </message>
    <message>
        <source>Aligned to about {apart} by the landmarks alone: the skin between them does not confirm them. Check that each number marks the same spot; more pairs make it surer.</source>
        <translation>Aligné à environ {apart} par les repères seuls : la peau entre eux ne les confirme pas. Vérifiez que chaque numéro marque le même point ; d’autres paires rendent plus sûr.</translation>
    </message>
    <message>
        <source>less than {n} pixels</source>
        <translation>moins de {n} pixels</translation>
    </message>
    <message>
        <source>{n} pixels</source>
        <translation>{n} pixels</translation>
    </message>
    <message>
        <source>{pixels} ({mm})</source>
        <translation>{pixels} ({mm})</translation>
    </message>
    <message>
        <source>Baseline, {day}</source>
        <translation>Photo de départ, {day}</translation>
    </message>
</context>
<context>
    <name>LandmarksDialog</name>
    <message>
        <source>Set landmarks</source>
        <translation>Placer des repères</translation>
    </message>
    <message>
        <source>Align by these landmarks</source>
        <translation>Aligner sur ces repères</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete landmark</source>
        <translation>Supprimer le repère</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Remove landmarks</source>
        <translation>Retirer les repères</translation>
    </message>
    <message>
        <source>Take the last step back (Ctrl+Z)</source>
        <translation>Reprendre la dernière étape (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Delete the chosen number in both photos (Del)</source>
        <translation>Supprimer le numéro choisi sur les deux photos (Suppr)</translation>
    </message>
    <message>
        <source>Show the whole photos (Home)</source>
        <translation>Montrer les photos entières (Origine)</translation>
    </message>
    <message>
        <source>Align the photos without landmarks again</source>
        <translation>Aligner de nouveau les photos sans repères</translation>
    </message>
</context>
<context>
    <name>Leading</name>
    <message>
        <source>Opening the baseline …</source>
        <translation>Ouverture de la photo de départ …</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Nothing in the list is called “{typed}”.</source>
        <translation>Rien dans la liste ne s’appelle « {typed} ».</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation>Image en direct</translation>
    </message>
    <message>
        <source>The shot. Press it again for the live picture</source>
        <translation>La prise. Appuyez encore pour l’image en direct</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Photo de départ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Vein Tracker</source>
        <translation>Vein Tracker</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Set landmarks…</source>
        <translation>Placer des repères…</translation>
    </message>
    <message>
        <source>Remove landmarks</source>
        <translation>Retirer les repères</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge with another patient</source>
        <translation>Fusionner avec un autre patient</translation>
    </message>
    <message>
        <source>Merge patients</source>
        <translation>Fusionner les patients</translation>
    </message>
    <message>
        <source>For two entries of one person. All that belongs to the other entry moves to this one; the empty entry goes to the trash. Undo takes it all back in one step.</source>
        <translation>Pour deux fiches d’une même personne. Tout ce qui appartient à l’autre fiche passe à celle-ci ; la fiche vide va à la corbeille. Annuler rétablit tout en une étape.</translation>
    </message>
    <message>
        <source>The other entry</source>
        <translation>L’autre fiche</translation>
    </message>
    <message>
        <source>Choose the other entry of this person.</source>
        <translation>Choisissez l’autre fiche de cette personne.</translation>
    </message>
    <message>
        <source>Name, date of birth and number that stay</source>
        <translation>Nom, date de naissance et numéro qui restent</translation>
    </message>
    <message>
        <source>The dates of birth differ: {one} and {other}. Is this one person?</source>
        <translation>Les dates de naissance diffèrent : {one} et {other}. Est-ce une seule personne ?</translation>
    </message>
    <message>
        <source>Sessions: {n}</source>
        <translation>Séances : {n}</translation>
    </message>
    <message>
        <source>Photos: {n}</source>
        <translation>Photos : {n}</translation>
    </message>
    <message>
        <source>Answers on consent: {n}</source>
        <translation>Réponses au consentement : {n}</translation>
    </message>
    <message>
        <source>Checklists: {n}</source>
        <translation>Listes de contrôle : {n}</translation>
    </message>
    <message>
        <source>Examinations of the veins: {n}</source>
        <translation>Examens des veines : {n}</translation>
    </message>
    <message>
        <source>Areas: {places}</source>
        <translation>Zones : {places}</translation>
    </message>
    <message>
        <source>These move to {patient}, with alerts and notes:</source>
        <translation>Ceci passe à {patient}, avec alertes et notes :</translation>
    </message>
    <message>
        <source>Nothing is filed there; alerts and notes move to this entry.</source>
        <translation>Rien n’y est classé ; alertes et notes passent à cette fiche.</translation>
    </message>
</context>
<context>
    <name>MovePhotoDialog</name>
    <message>
        <source>Move photo {name}</source>
        <translation>Déplacer la photo {name}</translation>
    </message>
    <message>
        <source>Move photo</source>
        <translation>Déplacer la photo</translation>
    </message>
    <message>
        <source>To patient</source>
        <translation>Vers le patient</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Choose the area and its side.</source>
        <translation>Choisissez la zone et son côté.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Choose the view.</source>
        <translation>Choisissez la vue.</translation>
    </message>
    <message>
        <source>→ {patient}: {area}</source>
        <translation>→ {patient} : {area}</translation>
    </message>
</context>
<context>
    <name>NoBaseline</name>
    <message>
        <source>Set this photo as baseline…</source>
        <translation>Définir cette photo comme départ…</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <source>This series has no baseline, so nothing is compared. Choose the photo to compare with.</source>
        <translation>Cette série n’a pas de photo de départ, rien n’est donc comparé. Choisissez la photo de comparaison.</translation>
    </message>
    <message>
        <source>This series has no baseline, so nothing is compared. The next photo that is not taken straight after treatment becomes it.</source>
        <translation>Cette série n’a pas de photo de départ, rien n’est donc comparé. La prochaine photo qui n’est pas prise juste après traitement le devient.</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Save note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Pin note</source>
        <translation>Épingler une note</translation>
    </message>
    <message>
        <source>Note on the photo of {day}</source>
        <translation>Note sur la photo du {day}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Take the note off</source>
        <translation>Retirer la note</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Notes of this view</source>
        <translation>Notes de cette vue</translation>
    </message>
    <message>
        <source>Choose one to see it on its photo.</source>
        <translation>Choisissez-en une pour la voir sur sa photo.</translation>
    </message>
    <message>
        <source>{n} · {day} · {text}</source>
        <translation>{n} · {day} · {text}</translation>
    </message>
    <message>
        <source>None yet. Pin a note (A), then click a spot of a photo.</source>
        <translation>Aucune encore. Épinglez une note (A), puis cliquez un point d’une photo.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Type a number such as {example}.</source>
        <translation>Saisissez un nombre tel que {example}.</translation>
    </message>
    <message>
        <source>This must be more than {least} and at most {most}.</source>
        <translation>Il doit être supérieur à {least} et au plus {most}.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Patient, area or action</source>
        <translation>Patient, zone ou action</translation>
    </message>
    <message>
        <source>Find a patient, an area or an action</source>
        <translation>Chercher un patient, une zone ou une action</translation>
    </message>
    <message>
        <source>Nothing matches. Try part of a name, a number, a date of birth, an area or an action.</source>
        <translation>Rien ne correspond. Essayez une partie du nom, un numéro, une date de naissance, une zone ou une action.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer la saisie</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Masquer la saisie</translation>
    </message>
</context>
<context>
    <name>PassphraseGate</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Type the passphrase of this library.</source>
        <translation>Saisissez la phrase secrète de cette bibliothèque.</translation>
    </message>
    <message>
        <source>Back to the records</source>
        <translation>Retour aux dossiers</translation>
    </message>
    <message>
        <source>Go on showing</source>
        <translation>Continuer à montrer</translation>
    </message>
    <message>
        <source>Lock the library</source>
        <translation>Verrouiller la bibliothèque</translation>
    </message>
    <message>
        <source>The patient view is left with the passphrase of whoever opened the library.</source>
        <translation>On quitte la vue patient avec la phrase secrète de la personne qui a ouvert la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>PatientDialog</name>
    <message>
        <source>New patient</source>
        <translation>Nouveau patient</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation>Modifier le patient</translation>
    </message>
    <message>
        <source>Add patient</source>
        <translation>Ajouter un patient</translation>
    </message>
    <message>
        <source>Save patient</source>
        <translation>Enregistrer le patient</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Type the family name.</source>
        <translation>Saisissez le nom de famille.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>A date of birth cannot be in the future.</source>
        <translation>Une date de naissance ne peut pas être dans le futur.</translation>
    </message>
    <message>
        <source>Clinic number</source>
        <translation>Numéro du cabinet</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>There is a patient of this name and date of birth already: {name}, {born}.</source>
        <translation>Il existe déjà un patient de ce nom et de cette date de naissance : {name}, {born}.</translation>
    </message>
    <message>
        <source>It is in the archive: search for “archived” to find it.</source>
        <translation>Il est dans les archives : cherchez « archivé » pour le trouver.</translation>
    </message>
</context>
<context>
    <name>PatientList</name>
    <message>
        <source>Find a patient ({key})</source>
        <translation>Chercher un patient ({key})</translation>
    </message>
    <message>
        <source>Name, number or date of birth</source>
        <translation>Nom, numéro ou date de naissance</translation>
    </message>
    <message>
        <source>Find a patient by name, number or date of birth</source>
        <translation>Chercher un patient par nom, numéro ou date de naissance</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Archived patients · {number}</source>
        <translation>Patients archivés · {number}</translation>
    </message>
    <message>
        <source>Leave the archive</source>
        <translation>Quitter les archives</translation>
    </message>
    <message>
        <source>Nobody matches “{typed}”. Try part of the name, the number or the date of birth.</source>
        <translation>Personne ne correspond à « {typed} ». Essayez une partie du nom, le numéro ou la date de naissance.</translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Ask for consent first</source>
        <translation>Demandez d’abord le consentement</translation>
    </message>
    <message>
        <source>Record whether photographs may be taken. Then click the figure where the skin is to be followed.</source>
        <translation>Notez si des photographies peuvent être prises. Puis cliquez sur la figure là où la peau doit être suivie.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Noter le consentement</translation>
    </message>
    <message>
        <source>No treated areas yet</source>
        <translation>Pas encore de zone traitée</translation>
    </message>
    <message>
        <source>Click the figure where the skin is to be followed; photographs are filed in that area.</source>
        <translation>Cliquez sur la figure là où la peau doit être suivie ; les photographies sont classées dans cette zone.</translation>
    </message>
    <message>
        <source>Add area</source>
        <translation>Ajouter une zone</translation>
    </message>
    <message>
        <source>None yet. A session is one day on which the patient is seen.</source>
        <translation>Aucune encore. Une séance est un jour où le patient est vu.</translation>
    </message>
    <message>
        <source>Open this session</source>
        <translation>Ouvrir cette séance</translation>
    </message>
</context>
<context>
    <name>PhotoCardDialog</name>
    <message>
        <source>Photo card of {time}</source>
        <translation>Carte photo de {time}</translation>
    </message>
    <message>
        <source>Photograph this code first, then the patient. It holds no name, and counts today.</source>
        <translation>Photographiez d’abord ce code, puis le patient. Il ne contient aucun nom et vaut pour aujourd’hui.</translation>
    </message>
    <message>
        <source>Dropped or sent to the watched folder, the photos after it wait in the inbox until you confirm name, date of birth and side.</source>
        <translation>Déposées ou envoyées au dossier surveillé, les photos suivantes attendent dans la boîte de réception que vous confirmiez nom, date de naissance et côté.</translation>
    </message>
</context>
<context>
    <name>PhotoChooser</name>
    <message>
        <source>Photographs ({patterns})</source>
        <translation>Photographies ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <source>Edit photo {name}</source>
        <translation>Modifier la photo {name}</translation>
    </message>
    <message>
        <source>Save photo</source>
        <translation>Enregistrer la photo</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation>Quand elle a été prise</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Posture</translation>
    </message>
    <message>
        <source>Polarising filters</source>
        <translation>Filtres polarisants</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Altered by the camera or an app</source>
        <translation>Modifiée par l’appareil ou une application</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Balance des blancs</translation>
    </message>
    <message>
        <source>Scale, pixels per millimetre</source>
        <translation>Échelle, pixels par millimètre</translation>
    </message>
    <message>
        <source>Digital zoom: enlarged so many times</source>
        <translation>Zoom numérique : agrandi tant de fois</translation>
    </message>
</context>
<context>
    <name>PhotoHelpDialog</name>
    <message>
        <source>How to photograph</source>
        <translation>Comment photographier</translation>
    </message>
    <message>
        <source>The same way each time: then what changes is the skin, not the photo.</source>
        <translation>Toujours de la même façon : ce qui change alors est la peau, non la photo.</translation>
    </message>
</context>
<context>
    <name>PhotoModes</name>
    <message>
        <source>How much of the follow-up is seen</source>
        <translation>Part visible de la photo de suivi</translation>
    </message>
    <message>
        <source>How much of the follow-up is seen ([ and ])</source>
        <translation>Part visible de la photo de suivi ([ et ])</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause, or go on (Space); pointing at a vein holds it, too</source>
        <translation>Pause ou reprise (Espace) ; pointer une veine l’arrête aussi</translation>
    </message>
    <message>
        <source>Show {day}</source>
        <translation>Montrer {day}</translation>
    </message>
    <message>
        <source>Show the other photo (B); a tap on the photo does it too</source>
        <translation>Montrer l’autre photo (B) ; toucher la photo le fait aussi</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’écarter</translation>
    </message>
    <message>
        <source>Choose where it belongs, or leave it out.</source>
        <translation>Choisissez sa place, ou écartez-la.</translation>
    </message>
    <message>
        <source>When in the course</source>
        <translation>Quand dans le parcours</translation>
    </message>
    <message>
        <source>This is a photo card. It is not filed.</source>
        <translation>C’est une carte photo. Elle n’est pas classée.</translation>
    </message>
    <message>
        <source>{name} · taken on {day}, {time}</source>
        <translation>{name} · prise le {day}, {time}</translation>
    </message>
</context>
<context>
    <name>PhotoSurface</name>
    <message>
        <source>Photographs: {first} and {second}</source>
        <translation>Photographies : {first} et {second}</translation>
    </message>
    <message>
        <source>Photograph: {first}</source>
        <translation>Photographie : {first}</translation>
    </message>
    <message>
        <source>No photograph</source>
        <translation>Aucune photographie</translation>
    </message>
</context>
<context>
    <name>PhotoTools</name>
    <message>
        <source>Click the spot of the note. Esc stops.</source>
        <translation>Cliquez le point de la note. Échap arrête.</translation>
    </message>
    <message>
        <source>Click from point to point; in pixels until a scale is drawn (D). Esc stops.</source>
        <translation>Cliquez de point en point ; en pixels tant qu’aucune échelle n’est tracée (D). Échap arrête.</translation>
    </message>
    <message>
        <source>Click from point to point. Double click or Enter ends, Ctrl+C copies, Esc stops.</source>
        <translation>Cliquez de point en point. Double-clic ou Entrée termine, Ctrl+C copie, Échap arrête.</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Drag along something of known length, such as 10 mm of a ruler. Esc stops.</source>
        <translation>Tirez le long d’un objet de longueur connue, par exemple 10 mm d’une règle. Échap arrête.</translation>
    </message>
</context>
<context>
    <name>PhotosField</name>
    <message>
        <source>Take all away</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>At least {least} photos are needed, {wanted} are better.</source>
        <translation>Il faut au moins {least} photos, {wanted} valent mieux.</translation>
    </message>
    <message>
        <source>This is a picture without its file. Drop the files from the camera.</source>
        <translation>C’est une image sans son fichier. Déposez les fichiers de l’appareil.</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Choisir des photos</translation>
    </message>
    <message>
        <source>Drop {photos} here, or press to choose them</source>
        <translation>Déposez {photos} ici, ou appuyez pour les choisir</translation>
    </message>
    <message>
        <source>Drop more here, or press to choose them</source>
        <translation>Déposez-en d’autres ici, ou appuyez pour les choisir</translation>
    </message>
    <message>
        <source>{n} of {wanted} photos</source>
        <translation>{n} photos sur {wanted}</translation>
    </message>
    <message>
        <source>{n} photos</source>
        <translation>{n} photos</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} et {n} autres</translation>
    </message>
</context>
<context>
    <name>PhotosNext</name>
    <message>
        <source>Session saved. Next, the photos: {areas}</source>
        <translation>Séance enregistrée. Ensuite, les photos&#xa0;: {areas}</translation>
    </message>
</context>
<context>
    <name>PinPane</name>
    <message>
        <source>{n} landmarks</source>
        <translation>{n} repères</translation>
    </message>
    <message>
        <source>{all}, number {n} chosen</source>
        <translation>{all}, numéro {n} choisi</translation>
    </message>
</context>
<context>
    <name>PlainCurve</name>
    <message>
        <source>Your course over time</source>
        <translation>Votre parcours</translation>
    </message>
</context>
<context>
    <name>PresentPage</name>
    <message>
        <source>Back to the records</source>
        <translation>Retour aux dossiers</translation>
    </message>
    <message>
        <source>Back to the records: asks for the passphrase (Esc)</source>
        <translation>Retour aux dossiers : demande la phrase secrète (Échap)</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>There is no photo to show yet.</source>
        <translation>Il n’y a pas encore de photo à montrer.</translation>
    </message>
    <message>
        <source>Photographs were refused or withdrawn: none is shown.</source>
        <translation>Les photographies ont été refusées ou retirées : aucune n’est montrée.</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>Sur cet écran</translation>
    </message>
    <message>
        <source>On {screen} as well</source>
        <translation>Sur {screen} aussi</translation>
    </message>
    <message>
        <source>Vein Tracker</source>
        <translation>Vein Tracker</translation>
    </message>
    <message>
        <source>Opening the photos …</source>
        <translation>Ouverture des photos …</translation>
    </message>
    <message>
        <source>This is the demo library: its passphrase is {passphrase}.</source>
        <translation>C’est la bibliothèque de démonstration : sa phrase secrète est {passphrase}.</translation>
    </message>
</context>
<context>
    <name>PresetsField</name>
    <message>
        <source>“{line}”: type an agent, a colon, and its strengths in percent: {example}</source>
        <translation>« {line} » : saisissez un agent, deux-points et ses dosages en pour cent : {example}</translation>
    </message>
    <message>
        <source>Polidocanol</source>
        <translation>Polidocanol</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>The photo card before it was shown for {patient}. Whose photo is it?</source>
        <translation>La carte photo précédente a été montrée pour {patient}. De qui est la photo ?</translation>
    </message>
    <message>
        <source>Not recognised. Please check that it shows {place}.</source>
        <translation>Non reconnue. Vérifiez qu’elle montre bien {place}.</translation>
    </message>
    <message>
        <source>The first photo of this view</source>
        <translation>La première photo de cette vue</translation>
    </message>
    <message>
        <source>This fits {place} only when mirrored: was it a front camera? File it as it is or elsewhere, or leave it out.</source>
        <translation>Elle ne correspond à {place} qu’en miroir : était-ce l’appareil frontal ? Classez-la telle quelle ou ailleurs, ou écartez-la.</translation>
    </message>
    <message>
        <source>This looks like {found}, not {place}.</source>
        <translation>Cela ressemble à {found}, non à {place}.</translation>
    </message>
    <message>
        <source>Recognised: the skin of {place}</source>
        <translation>Reconnue : la peau de {place}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>This fits {places} alike. Please choose.</source>
        <translation>Elle correspond aussi bien à {places}. Veuillez choisir.</translation>
    </message>
    <message>
        <source>It looks like none of this patient&apos;s photos so far.</source>
        <translation>Elle ne ressemble à aucune photo de ce patient jusqu’ici.</translation>
    </message>
    <message>
        <source>There is no photo yet that it could be recognised by.</source>
        <translation>Il n’y a encore aucune photo qui permette de la reconnaître.</translation>
    </message>
</context>
<context>
    <name>ProtocolDialog</name>
    <message>
        <source>Photo protocol</source>
        <translation>Protocole photo</translation>
    </message>
    <message>
        <source>Save protocol</source>
        <translation>Enregistrer le protocole</translation>
    </message>
    <message>
        <source>This is usual at this site. Saving makes it this area&apos;s own.</source>
        <translation>C’est l’usage à cet endroit. L’enregistrer en fait celui de la zone.</translation>
    </message>
    <message>
        <source>Views to be taken at every session</source>
        <translation>Vues à prendre à chaque séance</translation>
    </message>
    <message>
        <source>Choose at least one view.</source>
        <translation>Choisissez au moins une vue.</translation>
    </message>
    <message>
        <source>Standing before, minutes</source>
        <translation>Debout avant, minutes</translation>
    </message>
    <message>
        <source>Distance, {unit}</source>
        <translation>Distance, {unit}</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>such as 50 mm, or 1× camera</source>
        <translation>par exemple 50 mm, ou appareil 1×</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Laissé ouvert</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>Polarising filters</source>
        <translation>Filtres polarisants</translation>
    </message>
    <message>
        <source>Before each photo</source>
        <translation>Avant chaque photo</translation>
    </message>
    <message>
        <source>Feet on floor marks</source>
        <translation>Pieds sur les marques au sol</translation>
    </message>
    <message>
        <source>No make-up or lotion</source>
        <translation>Ni maquillage ni lotion</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Autre chose</translation>
    </message>
</context>
<context>
    <name>RatingDialog</name>
    <message>
        <source>Blinded rating</source>
        <translation>Évaluation en aveugle</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>The unfinished session was thrown away.</source>
        <translation>La séance inachevée a été abandonnée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Kept as a draft: you can go on with it under Today.</source>
        <translation>Gardée comme brouillon : vous pouvez la reprendre sous Aujourd’hui.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Add a treatment first, then scan its vial.</source>
        <translation>Ajoutez d’abord un traitement, puis scannez son flacon.</translation>
    </message>
    <message>
        <source>Session copied as text. The clipboard is cleared after a minute.</source>
        <translation>Séance copiée en texte. Le presse-papiers est vidé après une minute.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPanel</name>
    <message>
        <source>Write this key down and keep the paper away from this computer. It opens the library when the passphrase is forgotten. It is shown only now; nobody can look it up later.</source>
        <translation>Notez cette clé et gardez le papier loin de cet ordinateur. Elle ouvre la bibliothèque si la phrase secrète est oubliée. Elle n’est montrée que maintenant ; personne ne peut la retrouver plus tard.</translation>
    </message>
    <message>
        <source>Type the last of its {n} groups from your paper</source>
        <translation>Saisissez depuis votre papier le dernier de ses {n} groupes</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Copied: paste it where only you can read it</source>
        <translation>Copiée : collez-la là où vous seul pouvez la lire</translation>
    </message>
</context>
<context>
    <name>RegionEditor</name>
    <message>
        <source>Outline of {n} points</source>
        <translation>Contour de {n} points</translation>
    </message>
    <message>
        <source>No outline</source>
        <translation>Pas de contour</translation>
    </message>
    <message>
        <source>{all}, point {n} chosen</source>
        <translation>{all}, point {n} choisi</translation>
    </message>
</context>
<context>
    <name>RegionStep</name>
    <message>
        <source>No skin that can be judged was found there.</source>
        <translation>Aucune peau évaluable n’y a été trouvée.</translation>
    </message>
    <message>
        <source>Whole skin</source>
        <translation>Toute la peau</translation>
    </message>
    <message>
        <source>Outline all skin that can be judged</source>
        <translation>Entourer toute la peau évaluable</translation>
    </message>
    <message>
        <source>Snap to skin</source>
        <translation>Coller à la peau</translation>
    </message>
    <message>
        <source>Pull the outline to the edge of the skin (S)</source>
        <translation>Tirer le contour jusqu’au bord de la peau (S)</translation>
    </message>
    <message>
        <source>Delete point</source>
        <translation>Supprimer le point</translation>
    </message>
    <message>
        <source>Delete the chosen point (Del)</source>
        <translation>Supprimer le point choisi (Suppr)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Measure everywhere</source>
        <translation>Mesurer partout</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the last step back (Ctrl+Z)</source>
        <translation>Reprendre la dernière étape (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Edit on the baseline</source>
        <translation>Modifier sur la photo de départ</translation>
    </message>
    <message>
        <source>Save the review and draw the region on the baseline</source>
        <translation>Enregistrer la vérification et tracer la région sur la photo de départ</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report of the blinded rating</source>
        <translation>Rapport de l’évaluation en aveugle</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>None of the pairs that were graded is comparable any more.</source>
        <translation>Aucune des paires évaluées n’est encore comparable.</translation>
    </message>
    <message>
        <source>Between raters</source>
        <translation>Entre évaluateurs</translation>
    </message>
    <message>
        <source>Kappa is weighted by the square of the distance between the five grades; the ICC takes each grade as the middle of its class. Graded and measured is the share of the baseline&apos;s vein length that is gone. Rounds that are not finished are not in it.</source>
        <translation>Le kappa est pondéré par le carré de la distance entre les cinq niveaux ; l’ICC prend chaque niveau comme milieu de sa classe. Évalué et mesuré, c’est la part de longueur de veines de la photo de départ qui a disparu. Les séries inachevées n’y sont pas.</translation>
    </message>
    <message>
        <source>{name} with the measurement</source>
        <translation>{name} avec la mesure</translation>
    </message>
    <message>
        <source>both {both}, only seen {seen}, only measured {measured}, neither {neither}</source>
        <translation>les deux {both}, vu seulement {seen}, mesuré seulement {measured}, aucun {neither}</translation>
    </message>
    <message>
        <source>More than 75 % gone</source>
        <translation>Plus de 75 % disparus</translation>
    </message>
    <message>
        <source>The usual endpoint of the trials, in pairs: as graded, and as measured</source>
        <translation>Le critère usuel des essais, en paires : selon l’évaluation et selon la mesure</translation>
    </message>
    <message>
        <source>Fewer veins seen in the earlier photo</source>
        <translation>Moins de veines vues sur la photo antérieure</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Impossible à dire</translation>
    </message>
    <message>
        <source>Veins gone as graded, median</source>
        <translation>Veines disparues selon l’évaluation, médiane</translation>
    </message>
    <message>
        <source>{median}, the middle half {spread}</source>
        <translation>{median}, moitié centrale {spread}</translation>
    </message>
    <message>
        <source>Vein length gone as measured, median</source>
        <translation>Longueur de veines disparue selon la mesure, médiane</translation>
    </message>
    <message>
        <source>{n} of {total} graded alike</source>
        <translation>{n} sur {total} évaluées pareil</translation>
    </message>
    <message>
        <source>Shown a second time, unannounced</source>
        <translation>Montrées une seconde fois, sans l’annoncer</translation>
    </message>
    <message>
        <source>{name}, first and second look</source>
        <translation>{name}, premier et second regard</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>How far the photos differed</source>
        <translation>À quel point les photos différaient</translation>
    </message>
    <message>
        <source>Saved. From now on no change is told with a narrower interval. Check again when the lamp, the camera or the room has changed.</source>
        <translation>Enregistré. Désormais aucun changement n’est donné avec un intervalle plus étroit. Vérifiez de nouveau si la lampe, l’appareil ou la pièce a changé.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Baseline, {day}</source>
        <translation>Photo de départ, {day}</translation>
    </message>
    <message>
        <source>Not compared with its baseline yet.</source>
        <translation>Pas encore comparée à sa photo de départ.</translation>
    </message>
    <message>
        <source>Not comparable with its baseline.</source>
        <translation>Non comparable à sa photo de départ.</translation>
    </message>
    <message>
        <source>Do the two lie on each other?</source>
        <translation>Les deux se superposent-elles ?</translation>
    </message>
    <message>
        <source>{n} pixels</source>
        <translation>{n} pixels</translation>
    </message>
    <message>
        <source>{pixels}, {mm}</source>
        <translation>{pixels}, {mm}</translation>
    </message>
    <message>
        <source>{apart} apart at the landmarks; the skin between them does not confirm them.</source>
        <translation>Écart de {apart} aux repères ; la peau entre eux ne les confirme pas.</translation>
    </message>
    <message>
        <source>{apart} apart on average. What jumps or breaks at the line is not aligned.</source>
        <translation>Écart moyen de {apart}. Ce qui saute ou se brise à la ligne n’est pas aligné.</translation>
    </message>
    <message>
        <source>It was drawn on the baseline and carried here by the alignment.</source>
        <translation>Elle a été tracée sur la photo de départ et reportée ici par l’alignement.</translation>
    </message>
    <message>
        <source>Measured within this region.</source>
        <translation>Mesuré dans cette région.</translation>
    </message>
    <message>
        <source>The region of the baseline cannot be carried here.</source>
        <translation>La région de la photo de départ ne peut être reportée ici.</translation>
    </message>
    <message>
        <source>Measured everywhere.</source>
        <translation>Mesuré partout.</translation>
    </message>
    <message>
        <source>Measured everywhere: no region was drawn.</source>
        <translation>Mesuré partout : aucune région n’a été tracée.</translation>
    </message>
    <message>
        <source>Click a side to put a point in, drag to move one. N: next point, arrows: move it, Del: delete it.</source>
        <translation>Cliquez un côté pour y mettre un point, tirez pour le déplacer. N : point suivant, flèches : déplacer, Suppr : supprimer.</translation>
    </message>
    <message>
        <source>Click around the skin to be measured; a double click closes the outline.</source>
        <translation>Cliquez autour de la peau à mesurer ; un double-clic ferme le contour.</translation>
    </message>
    <message>
        <source>Measured everywhere: no region is drawn.</source>
        <translation>Mesuré partout : aucune région n’est tracée.</translation>
    </message>
    <message>
        <source>A double click, or Enter on the last point, closes the outline.</source>
        <translation>Un double-clic, ou Entrée sur le dernier point, ferme le contour.</translation>
    </message>
    <message>
        <source>Go on around the skin to be measured.</source>
        <translation>Continuez autour de la peau à mesurer.</translation>
    </message>
    <message>
        <source>This outline cannot be kept.</source>
        <translation>Ce contour ne peut être gardé.</translation>
    </message>
    <message>
        <source>Measured within this region, in all photos of the view.</source>
        <translation>Mesuré dans cette région, sur toutes les photos de la vue.</translation>
    </message>
    <message>
        <source>Thread, under 1 mm</source>
        <translation>Télangiectasie, &lt; 1 mm</translation>
    </message>
    <message>
        <source>Reticular, 1–3 mm</source>
        <translation>Réticulaire, 1–3 mm</translation>
    </message>
    <message>
        <source>Vein length</source>
        <translation>Longueur de veines</translation>
    </message>
    <message>
        <source>{n} px</source>
        <translation>{n} px</translation>
    </message>
    <message>
        <source>Without corrections</source>
        <translation>Sans correction</translation>
    </message>
    <message>
        <source>covered, 95 % interval {interval}</source>
        <translation>couverts, intervalle à 95 % {interval}</translation>
    </message>
    <message>
        <source>{told} · corrected by hand</source>
        <translation>{told} · corrigé à la main</translation>
    </message>
    <message>
        <source>The photo is not measured yet.</source>
        <translation>La photo n’est pas encore mesurée.</translation>
    </message>
    <message>
        <source>Found without corrections: {figure}</source>
        <translation>Trouvé sans corrections : {figure}</translation>
    </message>
    <message>
        <source>95 % interval {interval}. {told}</source>
        <translation>Intervalle à 95 % {interval}. {told}</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>There are no figures to correct</source>
        <translation>Il n’y a pas de chiffres à corriger</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Does the photo lie on its baseline? (1)</source>
        <translation>La photo se superpose-t-elle à celle de départ ? (1)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Where the view is measured (2)</source>
        <translation>Où la vue est mesurée (2)</translation>
    </message>
    <message>
        <source>Veins</source>
        <translation>Veines</translation>
    </message>
    <message>
        <source>Correct the veins that were found (3)</source>
        <translation>Corriger les veines trouvées (3)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
</context>
<context>
    <name>ScaleDialog</name>
    <message>
        <source>Scale of {name}</source>
        <translation>Échelle de {name}</translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation>Définir l’échelle</translation>
    </message>
    <message>
        <source>Length of the line, millimetres</source>
        <translation>Longueur de la ligne, millimètres</translation>
    </message>
    <message>
        <source>Type how many millimetres the line is long.</source>
        <translation>Indiquez la longueur de la ligne en millimètres.</translation>
    </message>
    <message>
        <source>The line is {pixels} long in the photo.</source>
        <translation>La ligne mesure {pixels} sur la photo.</translation>
    </message>
    <message>
        <source>The photo is measured again. A marker or ruler in it that differs by more than 10 % is pointed out.</source>
        <translation>La photo est mesurée à nouveau. Un repère d’échelle ou une règle qui diffère de plus de 10 % est signalé.</translation>
    </message>
    <message>
        <source>{n} pixels per millimetre</source>
        <translation>{n} pixels par millimètre</translation>
    </message>
</context>
<context>
    <name>SeenCard</name>
    <message>
        <source>Seen today</source>
        <translation>Vus aujourd’hui</translation>
    </message>
    <message>
        <source>Nobody yet. Find a patient, then record a session or drop photos.</source>
        <translation>Personne encore. Cherchez un patient, puis notez une séance ou déposez des photos.</translation>
    </message>
    <message>
        <source>Open this patient</source>
        <translation>Ouvrir ce patient</translation>
    </message>
</context>
<context>
    <name>SessionAreaForm</name>
    <message>
        <source>What you see there today</source>
        <translation>Ce que vous y voyez aujourd’hui</translation>
    </message>
    <message>
        <source>Notes on this area</source>
        <translation>Notes sur cette zone</translation>
    </message>
    <message>
        <source>{tick} is suggested by the photo: keep it ticked only if you see it.</source>
        <translation>La photo suggère : {tick}. Ne le laissez coché que si vous le voyez.</translation>
    </message>
</context>
<context>
    <name>SessionChoice</name>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Day of the new session</source>
        <translation>Jour de la nouvelle séance</translation>
    </message>
    <message>
        <source>Type the day on which the photos were taken.</source>
        <translation>Saisissez le jour où les photos ont été prises.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>This day has a session already: it will be used.</source>
        <translation>Ce jour a déjà une séance : elle sera utilisée.</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>Modifier la séance</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Enregistrer la séance</translation>
    </message>
    <message>
        <source>The patient has not agreed to photographs, so none can be added. Everything else of the session is recorded as usual.</source>
        <translation>Le patient n’a pas consenti aux photographies, aucune ne peut donc être ajoutée. Tout le reste de la séance se note comme d’habitude.</translation>
    </message>
    <message>
        <source>This patient has no treated area yet. The session can be saved; add an area on the patient&apos;s page to record what is done there.</source>
        <translation>Ce patient n’a pas encore de zone traitée. La séance peut être enregistrée ; ajoutez une zone sur la page du patient pour noter ce qui y est fait.</translation>
    </message>
    <message>
        <source>You are going on with what was entered before. {begun}; it has not been saved yet.</source>
        <translation>Vous reprenez une saisie commencée. {begun} ; elle n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Garder comme brouillon</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Type the day of the session.</source>
        <translation>Saisissez le jour de la séance.</translation>
    </message>
    <message>
        <source>A session cannot be in the future.</source>
        <translation>Une séance ne peut pas être dans le futur.</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Praticien</translation>
    </message>
    <message>
        <source>Notes on the session</source>
        <translation>Notes sur la séance</translation>
    </message>
    <message>
        <source>There is another session on this day.</source>
        <translation>Il y a une autre séance ce jour-là.</translation>
    </message>
</context>
<context>
    <name>SessionFooter</name>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copy the session for the clinic&apos;s record system; the clipboard is cleared after a minute</source>
        <translation>Copier la séance pour le logiciel du cabinet ; le presse-papiers est vidé après une minute</translation>
    </message>
    <message>
        <source>Copied for a minute</source>
        <translation>Copié pour une minute</translation>
    </message>
    <message>
        <source>Total: {agents}</source>
        <translation>Total : {agents}</translation>
    </message>
    <message>
        <source>Nothing injected yet</source>
        <translation>Rien d’injecté encore</translation>
    </message>
    <message>
        <source>{ml} in all: more than the clinic&apos;s own limit of {limit} in a session</source>
        <translation>{ml} en tout : plus que la limite du cabinet de {limit} par séance</translation>
    </message>
    <message>
        <source>{ml} of the clinic&apos;s own limit of {limit} in a session</source>
        <translation>{ml} sur la limite du cabinet de {limit} par séance</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Enregistrer les réglages</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>Check my set-up</source>
        <translation>Vérifier mon installation</translation>
    </message>
    <message>
        <source>How small a change can this room, its light and this camera show?</source>
        <translation>Quel changement minimal cette pièce, sa lumière et cet appareil peuvent-ils montrer ?</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Stopping at the next step …</source>
        <translation>Arrêt à la prochaine étape …</translation>
    </message>
    <message>
        <source>Still comparing; Stop ends it.</source>
        <translation>Comparaison en cours ; Arrêter y met fin.</translation>
    </message>
    <message>
        <source>Stopped; nothing was saved.</source>
        <translation>Arrêté ; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Each photo is held against one of them, as a follow-up against its baseline.</source>
        <translation>Chaque photo est confrontée à l’une d’elles, comme un suivi à sa photo de départ.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Comparing {photos} …</source>
        <translation>Comparaison de {photos} …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Check {photos}</source>
        <translation>Vérifier {photos}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Took no part:</source>
        <translation>N’ont pas participé :</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>In forms</source>
        <translation>Dans les formulaires</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Champ suivant</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save from a field of notes</source>
        <translation>Enregistrer depuis un champ de notes</translation>
    </message>
    <message>
        <source>Close; asks first when something was typed</source>
        <translation>Fermer ; demande d’abord si quelque chose a été saisi</translation>
    </message>
    <message>
        <source>Next area of a session</source>
        <translation>Zone suivante d’une séance</translation>
    </message>
    <message>
        <source>Where the focus is</source>
        <translation>Là où est le focus</translation>
    </message>
    <message>
        <source>Closer to a photo</source>
        <translation>Plus près d’une photo</translation>
    </message>
    <message>
        <source>Farther from it</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Move a photo, or the line of the wipe</source>
        <translation>Déplacer une photo, ou la ligne du balayage</translation>
    </message>
    <message>
        <source>Ctrl+arrow keys</source>
        <translation>Ctrl+flèches</translation>
    </message>
    <message>
        <source>Move a pin on the figure</source>
        <translation>Déplacer une épingle sur la figure</translation>
    </message>
    <message>
        <source>Shown to a patient</source>
        <translation>Montré au patient</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Shift+arrow keys</source>
        <translation>Maj+flèches</translation>
    </message>
    <message>
        <source>Move the wipe; another photo</source>
        <translation>Déplacer le balayage ; autre photo</translation>
    </message>
    <message>
        <source>Next step, or pause</source>
        <translation>Étape suivante, ou pause</translation>
    </message>
</context>
<context>
    <name>ShotTile</name>
    <message>
        <source>{view}: not kept yet</source>
        <translation>{view} : pas encore gardée</translation>
    </message>
    <message>
        <source>{view}: being filed</source>
        <translation>{view} : classement en cours</translation>
    </message>
    <message>
        <source>{view}: kept</source>
        <translation>{view} : gardée</translation>
    </message>
    <message>
        <source>{view}: could not be filed</source>
        <translation>{view} : n’a pu être classée</translation>
    </message>
    <message>
        <source>{view}: still to be taken</source>
        <translation>{view} : reste à prendre</translation>
    </message>
</context>
<context>
    <name>ShotsStrip</name>
    <message>
        <source>Shots of this session</source>
        <translation>Prises de cette séance</translation>
    </message>
</context>
<context>
    <name>ShutterButton</name>
    <message>
        <source>Take photo</source>
        <translation>Prendre une photo</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message>
        <source>The first photo of this view becomes its baseline.</source>
        <translation>La première photo de cette vue devient sa photo de départ.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>The files of {photos} were deleted; the photos are in the library.</source>
        <translation>Les fichiers de {photos} ont été supprimés ; les photos sont dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>SparkLine</name>
    <message>
        <source>Coverage over time</source>
        <translation>Couverture dans le temps</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Who rates?</source>
        <translation>Qui évalue ?</translation>
    </message>
    <message>
        <source>Type your name; each rater&apos;s grades are kept apart.</source>
        <translation>Saisissez votre nom ; les niveaux de chacun sont gardés à part.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Montrer le rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{pairs} of this library can be rated.</source>
        <translation>{pairs} de cette bibliothèque peuvent être évaluées.</translation>
    </message>
    <message>
        <source>From {least} pairs on the report tells kappa and ICC; with fewer it gives counts only, and says so.</source>
        <translation>À partir de {least} paires, le rapport donne kappa et ICC ; avec moins, seulement des nombres, et il le dit.</translation>
    </message>
    <message>
        <source>Blinded rating</source>
        <translation>Évaluation en aveugle</translation>
    </message>
    <message>
        <source>You see two photographs of the same skin side by side: without dates, names or figures, in random order and on random sides. Say which shows fewer veins, and how many of the other&apos;s are gone there. What the app measured, and what others said, stays hidden until you have graded every pair.</source>
        <translation>Vous voyez côte à côte deux photographies de la même peau : sans dates, noms ni chiffres, dans un ordre et de côtés tirés au hasard. Dites laquelle montre moins de veines, et combien de celles de l’autre y ont disparu. Ce que l’application a mesuré et ce que d’autres ont dit reste caché jusqu’à ce que vous ayez évalué toutes les paires.</translation>
    </message>
    <message>
        <source>Go on: {n} of {total}</source>
        <translation>Continuer : {n} sur {total}</translation>
    </message>
    <message>
        <source>Start rating</source>
        <translation>Commencer l’évaluation</translation>
    </message>
    <message>
        <source>The report waits until you have graded every pair.</source>
        <translation>Le rapport attend que vous ayez évalué toutes les paires.</translation>
    </message>
    <message>
        <source>What you graded so far is kept.</source>
        <translation>Ce que vous avez évalué est conservé.</translation>
    </message>
    <message>
        <source>Photograph an area before treatment, and again once it has healed; then there is a pair.</source>
        <translation>Photographiez une zone avant traitement, puis de nouveau après cicatrisation ; il y aura une paire.</translation>
    </message>
    <message>
        <source>{rater} has graded every pair.</source>
        <translation>{rater} a évalué toutes les paires.</translation>
    </message>
</context>
<context>
    <name>StartFace</name>
    <message>
        <source>Photographs of thread veins, kept safe and made comparable. What you file stays here.</source>
        <translation>Photographies de télangiectasies, gardées en sûreté et rendues comparables. Ce que vous classez reste ici.</translation>
    </message>
    <message>
        <source>Create a library</source>
        <translation>Créer une bibliothèque</translation>
    </message>
    <message>
        <source>Look around in the demo</source>
        <translation>Découvrir la démonstration</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation>Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Ouvrir une autre bibliothèque…</translation>
    </message>
    <message>
        <source>Open {library}</source>
        <translation>Ouvrir {library}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Choose one area with visible thread veins.</source>
        <translation>Choisissez une zone avec des télangiectasies visibles.</translation>
    </message>
    <message>
        <source>Use the lamp, the distance and the camera that you use for patients.</source>
        <translation>Utilisez la lampe, la distance et l’appareil que vous utilisez pour les patients.</translation>
    </message>
    <message>
        <source>Photograph it ten times, and frame it anew each time.</source>
        <translation>Photographiez-la dix fois, en recadrant à chaque fois.</translation>
    </message>
    <message>
        <source>Take the camera away after each photo, as if it were another day. A burst says nothing.</source>
        <translation>Éloignez l’appareil après chaque photo, comme un autre jour. Une rafale ne dit rien.</translation>
    </message>
    <message>
        <source>Drop the photos here.</source>
        <translation>Déposez les photos ici.</translation>
    </message>
    <message>
        <source>The skin is the same in all of them: what still differs is chance. No photo is kept.</source>
        <translation>La peau est la même sur toutes : ce qui diffère encore est le hasard. Aucune photo n’est gardée.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>The way between</source>
        <translation>Le chemin entre les deux</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>{act} (Space)</source>
        <translation>{act} (Espace)</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>No patients yet</source>
        <translation>Pas encore de patients</translation>
    </message>
    <message>
        <source>Add the first patient, then the treated area: from then on photographs can be dropped on it.</source>
        <translation>Ajoutez le premier patient, puis la zone traitée : dès lors des photographies peuvent y être déposées.</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nouveau patient</translation>
    </message>
</context>
<context>
    <name>Touring</name>
    <message>
        <source>Step {n} of {count}</source>
        <translation>Étape {n} sur {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>What was deleted comes back with all that belonged to it.</source>
        <translation>Ce qui a été supprimé revient avec tout ce qui en dépendait.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore {what}</source>
        <translation>Restaurer {what}</translation>
    </message>
    <message>
        <source>deleted on {day}, kept until {last}</source>
        <translation>supprimé le {day}, gardé jusqu’au {last}</translation>
    </message>
    <message>
        <source>Patient {name}, {born}</source>
        <translation>Patient {name}, {born}</translation>
    </message>
    <message>
        <source>Area {place}</source>
        <translation>Zone {place}</translation>
    </message>
    <message>
        <source>View {name}</source>
        <translation>Vue {name}</translation>
    </message>
    <message>
        <source>Photo protocol</source>
        <translation>Protocole photo</translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation>Séance du {day}</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>Photo {name}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Note : {text}</translation>
    </message>
    <message>
        <source>Unfiled photo {name}</source>
        <translation>Photo non classée {name}</translation>
    </message>
    <message>
        <source>Treatment: {procedure}</source>
        <translation>Traitement : {procedure}</translation>
    </message>
    <message>
        <source>An area&apos;s part of a session</source>
        <translation>Part d’une zone dans une séance</translation>
    </message>
    <message>
        <source>Corrections by hand of a photo</source>
        <translation>Corrections à la main d’une photo</translation>
    </message>
    <message>
        <source>Consent: {purpose}</source>
        <translation>Consentement : {purpose}</translation>
    </message>
    <message>
        <source>Checklist of {day}</source>
        <translation>Liste de contrôle du {day}</translation>
    </message>
    <message>
        <source>Examination of the veins of {day}</source>
        <translation>Examen des veines du {day}</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Saisie</translation>
    </message>
</context>
<context>
    <name>TreatmentRow</name>
    <message>
        <source>30 G</source>
        <translation>30 G</translation>
    </message>
    <message>
        <source>32 G</source>
        <translation>32 G</translation>
    </message>
    <message>
        <source>33 G</source>
        <translation>33 G</translation>
    </message>
    <message>
        <source>Class 1 stocking, 1 week</source>
        <translation>Bas classe 1, 1 semaine</translation>
    </message>
    <message>
        <source>Class 2 stocking, 1 week</source>
        <translation>Bas classe 2, 1 semaine</translation>
    </message>
    <message>
        <source>Class 2 stocking, 2 weeks</source>
        <translation>Bas classe 2, 2 semaines</translation>
    </message>
    <message>
        <source>Bandage, 3 days</source>
        <translation>Bandage, 3 jours</translation>
    </message>
    <message>
        <source>Remove this treatment</source>
        <translation>Retirer ce traitement</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procédé</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Concentration, %</source>
        <translation>Concentration, %</translation>
    </message>
    <message>
        <source>Volume, ml</source>
        <translation>Volume, ml</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Péremption</translation>
    </message>
    <message>
        <source>Needle</source>
        <translation>Aiguille</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Agents and strengths</source>
        <translation>Agents et dosages</translation>
    </message>
    <message>
        <source>Strengths of this agent</source>
        <translation>Dosages de cet agent</translation>
    </message>
    <message>
        <source>It had expired on {day}.</source>
        <translation>Il était périmé depuis le {day}.</translation>
    </message>
</context>
<context>
    <name>UnfinishedCard</name>
    <message>
        <source>Unfinished sessions</source>
        <translation>Séances inachevées</translation>
    </message>
    <message>
        <source>Go on with this session</source>
        <translation>Reprendre cette séance</translation>
    </message>
    <message>
        <source>Throw away what was entered</source>
        <translation>Abandonner ce qui a été saisi</translation>
    </message>
    <message>
        <source>Throw away the session of {patient}</source>
        <translation>Abandonner la séance de {patient}</translation>
    </message>
</context>
<context>
    <name>UnlockFace</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Type the passphrase of this library.</source>
        <translation>Saisissez la phrase secrète de cette bibliothèque.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Type the recovery key from your paper.</source>
        <translation>Saisissez la clé de récupération de votre papier.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Other libraries</source>
        <translation>Autres bibliothèques</translation>
    </message>
    <message>
        <source>Open {library}</source>
        <translation>Ouvrir {library}</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase secrète</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Utiliser la clé de récupération</translation>
    </message>
</context>
<context>
    <name>UnsavedFace</name>
    <message>
        <source>Taken with the camera right before locking, and kept in memory only. The library is closed once nothing is left to file.</source>
        <translation>Prises avec l’appareil juste avant le verrouillage, et conservées seulement en mémoire. La bibliothèque est fermée dès qu’il ne reste rien à classer.</translation>
    </message>
    <message>
        <source>File again</source>
        <translation>Classer à nouveau</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Throw away for good</source>
        <translation>Abandonner définitivement</translation>
    </message>
    <message>
        <source>{photos} not filed yet</source>
        <translation>{photos} pas encore classées</translation>
    </message>
</context>
<context>
    <name>VeinStep</name>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Tracer</translation>
    </message>
    <message>
        <source>Click along a vein: the path follows it (T)</source>
        <translation>Cliquez le long d’une veine : le tracé la suit (T)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Paint a vein in (A)</source>
        <translation>Peindre une veine (A)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Rub out what is no vein (E)</source>
        <translation>Gommer ce qui n’est pas une veine (E)</translation>
    </message>
    <message>
        <source>Narrower brush ([)</source>
        <translation>Pinceau plus fin ([)</translation>
    </message>
    <message>
        <source>Narrower brush</source>
        <translation>Pinceau plus fin</translation>
    </message>
    <message>
        <source>Wider brush (])</source>
        <translation>Pinceau plus large (])</translation>
    </message>
    <message>
        <source>Wider brush</source>
        <translation>Pinceau plus large</translation>
    </message>
    <message>
        <source>Your strokes are taken as they are: below the figure the interval is that of the found veins that you left, above it that of all that may have been missed.</source>
        <translation>Vos traits comptent tels quels : au-dessous du chiffre, l’intervalle est celui des veines trouvées que vous avez laissées ; au-dessus, celui de tout ce qui a pu être manqué.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the last stroke back (Ctrl+Z)</source>
        <translation>Reprendre le dernier trait (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Clear corrections</source>
        <translation>Effacer les corrections</translation>
    </message>
    <message>
        <source>Take all corrections of this photo back</source>
        <translation>Reprendre toutes les corrections de cette photo</translation>
    </message>
    <message>
        <source>It changes no figure: there is a vein already, none to remove, or no skin that is judged.</source>
        <translation>Cela ne change aucun chiffre : il y a déjà une veine, aucune à retirer, ou pas de peau évaluée.</translation>
    </message>
    <message>
        <source>{n} px</source>
        <translation>{n} px</translation>
    </message>
    <message>
        <source>Click along a vein; a double click or Esc ends the path.</source>
        <translation>Cliquez le long d’une veine ; un double-clic ou Échap termine le tracé.</translation>
    </message>
    <message>
        <source>Rub out what is no vein.</source>
        <translation>Gommez ce qui n’est pas une veine.</translation>
    </message>
    <message>
        <source>Paint in a vein that was missed.</source>
        <translation>Peignez une veine qui a été manquée.</translation>
    </message>
    <message>
        <source>Wheel: zoom. Right button: move the photo. [ and ]: width. V: show or hide veins.</source>
        <translation>Molette : zoom. Bouton droit : déplacer la photo. [ et ] : largeur. V : montrer ou masquer les veines.</translation>
    </message>
    <message>
        <source>Getting ready to trace veins …</source>
        <translation>Préparation du suivi des veines …</translation>
    </message>
</context>
<context>
    <name>VialOffers</name>
    <message>
        <source>Opened today:</source>
        <translation>Ouverts aujourd’hui :</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>Fill in agent, concentration, lot and expiry</source>
        <translation>Remplir agent, concentration, lot et péremption</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>New view</source>
        <translation>Nouvelle vue</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation>Modifier la vue</translation>
    </message>
    <message>
        <source>Add view</source>
        <translation>Ajouter une vue</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>From where it is photographed</source>
        <translation>D’où elle est photographiée</translation>
    </message>
    <message>
        <source>Choose from where it is photographed.</source>
        <translation>Choisissez d’où elle est photographiée.</translation>
    </message>
    <message>
        <source>Name it more closely</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>such as knee bent, 20 cm away</source>
        <translation>par exemple genou plié, à 20 cm</translation>
    </message>
</context>
<context>
    <name>ViewsTaken</name>
    <message>
        <source>{view} ✓</source>
        <translation>{view} ✓</translation>
    </message>
    <message>
        <source>{view} missing</source>
        <translation>{view} manque</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Opening the library</source>
        <translation>Ouverture de la bibliothèque</translation>
    </message>
    <message>
        <source>Creating the library</source>
        <translation>Création de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>WholeNumberField</name>
    <message>
        <source>Type a whole number from {least} to {most}.</source>
        <translation>Saisissez un nombre entier de {least} à {most}.</translation>
    </message>
</context>
<context>
    <name>WholeNumbersField</name>
    <message>
        <source>Type whole numbers from {least} to {most}, with commas between them.</source>
        <translation>Saisissez des nombres entiers de {least} à {most}, séparés par des virgules.</translation>
    </message>
</context>
<context>
    <name>_AnswerDate</name>
    <message>
        <source>New answers were given on</source>
        <translation>Nouvelles réponses données le</translation>
    </message>
    <message>
        <source>Type on which day the patient answered.</source>
        <translation>Indiquez quel jour le patient a répondu.</translation>
    </message>
    <message>
        <source>There is a later answer, of {day}: the latest one counts.</source>
        <translation>Il existe une réponse plus récente, du {day} : la dernière compte.</translation>
    </message>
</context>
<context>
    <name>_Code</name>
    <message>
        <source>Code of the photo card</source>
        <translation>Code de la carte photo</translation>
    </message>
</context>
<context>
    <name>_EarlyWeeks</name>
    <message>
        <source>This must not be before week {weeks}, until when it is too early to judge.</source>
        <translation>Ceci ne doit pas précéder la semaine {weeks}, jusqu’à laquelle il est trop tôt pour juger.</translation>
    </message>
</context>
<context>
    <name>_Knowingly</name>
    <message>
        <source>It was used although it had expired</source>
        <translation>Il a été utilisé bien que périmé</translation>
    </message>
    <message>
        <source>Tick this if it was used all the same, or correct the expiry.</source>
        <translation>Cochez ceci s’il a tout de même été utilisé, ou corrigez la péremption.</translation>
    </message>
</context>
<context>
    <name>_LastGroup</name>
    <message>
        <source>Type the last group, to be sure that you have it on paper.</source>
        <translation>Saisissez le dernier groupe, pour être sûr de l’avoir sur papier.</translation>
    </message>
    <message>
        <source>This is not the last group. Compare it with the key above.</source>
        <translation>Ce n’est pas le dernier groupe. Comparez-le avec la clé ci-dessus.</translation>
    </message>
</context>
<context>
    <name>_NewPassphrase</name>
    <message>
        <source>Four or five random words are strong and easy to type. Without it nobody can open the library.</source>
        <translation>Quatre ou cinq mots au hasard sont solides et faciles à saisir. Sans elle, personne ne peut ouvrir la bibliothèque.</translation>
    </message>
    <message>
        <source>Type at least {n} characters; four random words are better.</source>
        <translation>Saisissez au moins {n} caractères ; quatre mots au hasard valent mieux.</translation>
    </message>
    <message>
        <source>Long enough to be hard to guess.</source>
        <translation>Assez longue pour être difficile à deviner.</translation>
    </message>
    <message>
        <source>It will do; another word makes it much stronger.</source>
        <translation>Cela ira ; un mot de plus la rend bien plus solide.</translation>
    </message>
    <message>
        <source>Still short: at least {n} characters.</source>
        <translation>Encore courte : au moins {n} caractères.</translation>
    </message>
</context>
<context>
    <name>_Offers</name>
    <message>
        <source>Same as on {day}</source>
        <translation>Comme le {day}</translation>
    </message>
    <message>
        <source>Same as {area} on {day}</source>
        <translation>Comme {area} le {day}</translation>
    </message>
    <message>
        <source>Everything but volume, lot and expiry</source>
        <translation>Tout sauf volume, lot et péremption</translation>
    </message>
    <message>
        <source>Add {procedure}</source>
        <translation>Ajouter {procedure}</translation>
    </message>
</context>
<context>
    <name>_SamePassphrase</name>
    <message>
        <source>The two passphrases differ. Type it once more.</source>
        <translation>Les deux phrases secrètes diffèrent. Saisissez-la encore une fois.</translation>
    </message>
</context>
<context>
    <name>_Weeks</name>
    <message>
        <source>Type both numbers, or neither.</source>
        <translation>Saisissez les deux nombres, ou aucun.</translation>
    </message>
    <message>
        <source>Not before week {weeks}.</source>
        <translation>Pas avant la semaine {weeks}.</translation>
    </message>
</context>
<context>
    <name>_Whose</name>
    <message>
        <source>Choose where each photo belongs</source>
        <translation>Choisissez la place de chaque photo</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>Write what is to be noted.</source>
        <translation>Écrivez ce qui doit être noté.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Two photos</source>
        <translation>Deux photos</translation>
    </message>
    <message>
        <source>Over the photos</source>
        <translation>Sur les photos</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Ajouter des photos…</translation>
    </message>
    <message>
        <source>Choose photographs to file in this area; or drop or paste them</source>
        <translation>Choisir des photographies à classer dans cette zone ; ou les déposer ou coller</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>Photo…</translation>
    </message>
    <message>
        <source>Edit, move, measure again or delete the photo that is shown</source>
        <translation>Modifier, déplacer, mesurer à nouveau ou supprimer la photo montrée</translation>
    </message>
    <message>
        <source>Paste photos</source>
        <translation>Coller des photos</translation>
    </message>
    <message>
        <source>File what was copied: pictures or files</source>
        <translation>Classer ce qui a été copié : images ou fichiers</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Baseline left, follow-up right</source>
        <translation>Départ à gauche, suivi à droite</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>One over the other, with a line to draw across</source>
        <translation>L’une sur l’autre, avec une ligne à tirer</translation>
    </message>
    <message>
        <source>Change map</source>
        <translation>Carte des changements</translation>
    </message>
    <message>
        <source>Which veins are gone, remain or are new, over the baseline</source>
        <translation>Quelles veines ont disparu, restent ou sont nouvelles, sur la photo de départ</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>The follow-up over the baseline, faded in and out</source>
        <translation>Le suivi sur la photo de départ, en fondu</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Alternance</translation>
    </message>
    <message>
        <source>Both by turns, each for half a second</source>
        <translation>Les deux tour à tour, une demi-seconde chacune</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Seule</translation>
    </message>
    <message>
        <source>One of the two; a tap shows the other</source>
        <translation>L’une des deux ; toucher montre l’autre</translation>
    </message>
    <message>
        <source>More of the baseline</source>
        <translation>Plus de la photo de départ</translation>
    </message>
    <message>
        <source>In onion skin, fade the follow-up out</source>
        <translation>En superposition, estomper le suivi</translation>
    </message>
    <message>
        <source>More of the follow-up</source>
        <translation>Plus du suivi</translation>
    </message>
    <message>
        <source>In onion skin, fade the follow-up in</source>
        <translation>En superposition, renforcer le suivi</translation>
    </message>
    <message>
        <source>The other photo</source>
        <translation>L’autre photo</translation>
    </message>
    <message>
        <source>In single and blink, show the other one and stay there</source>
        <translation>En vue seule ou alternance, montrer l’autre et y rester</translation>
    </message>
    <message>
        <source>Pause blinking</source>
        <translation>Pause de l’alternance</translation>
    </message>
    <message>
        <source>Pause blinking, or go on</source>
        <translation>Suspendre l’alternance, ou la reprendre</translation>
    </message>
    <message>
        <source>Veins</source>
        <translation>Veines</translation>
    </message>
    <message>
        <source>Outline the veins that were found; once more fills them</source>
        <translation>Entourer les veines trouvées ; encore une fois les remplit</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation>Hémoglobine</translation>
    </message>
    <message>
        <source>How much more blood than plain skin lies where</source>
        <translation>Où il y a plus de sang que dans la peau ordinaire, et combien</translation>
    </message>
    <message>
        <source>Pigmentation</source>
        <translation>Pigmentation</translation>
    </message>
    <message>
        <source>How much more melanin than plain skin lies where, as in stains</source>
        <translation>Où il y a plus de mélanine que dans la peau ordinaire, comme dans les taches</translation>
    </message>
    <message>
        <source>What was judged</source>
        <translation>Ce qui a été jugé</translation>
    </message>
    <message>
        <source>Hatch what was left out: background, hair, glare, shadow</source>
        <translation>Hachurer ce qui est exclu : fond, poils, reflets, ombre</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Show the photographs alone</source>
        <translation>Montrer les photographies seules</translation>
    </message>
    <message>
        <source>Next vein</source>
        <translation>Veine suivante</translation>
    </message>
    <message>
        <source>Mark the next vein and say its width and length, from the longest on</source>
        <translation>Marquer la veine suivante et dire sa largeur et sa longueur, en partant de la plus longue</translation>
    </message>
    <message>
        <source>Previous vein</source>
        <translation>Veine précédente</translation>
    </message>
    <message>
        <source>Mark the vein before this one</source>
        <translation>Marquer la veine d’avant</translation>
    </message>
    <message>
        <source>Draw scale…</source>
        <translation>Tracer l’échelle…</translation>
    </message>
    <message>
        <source>Draw a line along a known length and type its millimetres</source>
        <translation>Tracer une ligne sur une longueur connue et saisir ses millimètres</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show the whole photograph; a double click does it too</source>
        <translation>Montrer la photographie entière ; un double-clic le fait aussi</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>One pixel of the photograph on one of the screen</source>
        <translation>Un pixel de la photographie pour un de l’écran</translation>
    </message>
    <message>
        <source>Move together</source>
        <translation>Bouger ensemble</translation>
    </message>
    <message>
        <source>Zoom and pan both photographs together</source>
        <translation>Zoomer et déplacer les deux photographies ensemble</translation>
    </message>
    <message>
        <source>Chart and figures</source>
        <translation>Courbe et chiffres</translation>
    </message>
    <message>
        <source>Unfold coverage over time and the table of figures, or fold them away</source>
        <translation>Déplier la couverture dans le temps et le tableau des chiffres, ou les replier</translation>
    </message>
    <message>
        <source>Earlier photo</source>
        <translation>Photo antérieure</translation>
    </message>
    <message>
        <source>Hold the baseline against the photo before this one</source>
        <translation>Confronter la photo de départ à celle d’avant</translation>
    </message>
    <message>
        <source>Later photo</source>
        <translation>Photo ultérieure</translation>
    </message>
    <message>
        <source>Hold the baseline against the photo after this one</source>
        <translation>Confronter la photo de départ à celle d’après</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>Retour d’où vous veniez</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Chercher…</translation>
    </message>
    <message>
        <source>Find a patient, an area or an action</source>
        <translation>Chercher un patient, une zone ou une action</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>Chercher un patient</translation>
    </message>
    <message>
        <source>Find a patient by name, number or date of birth</source>
        <translation>Chercher un patient par nom, numéro ou date de naissance</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Unfold the list of patients, or fold it away</source>
        <translation>Déplier la liste des patients, ou la replier</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nouveau patient</translation>
    </message>
    <message>
        <source>Add a patient to the library</source>
        <translation>Ajouter un patient à la bibliothèque</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Reprendre la dernière modification</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Bring back what was taken back</source>
        <translation>Rétablir ce qui a été repris</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Corbeille…</translation>
    </message>
    <message>
        <source>See what was deleted in the last 30 days and restore it</source>
        <translation>Voir ce qui a été supprimé ces 30 derniers jours et le restaurer</translation>
    </message>
    <message>
        <source>Blinded rating…</source>
        <translation>Évaluation en aveugle…</translation>
    </message>
    <message>
        <source>Grade pairs without knowing which photo is later; compare with the measurement</source>
        <translation>Évaluer des paires sans savoir quelle photo est la plus tardive ; comparer à la mesure</translation>
    </message>
    <message>
        <source>Check my set-up…</source>
        <translation>Vérifier mon installation…</translation>
    </message>
    <message>
        <source>Find the smallest change that this room, its light and this camera can show</source>
        <translation>Trouver le plus petit changement que cette pièce, sa lumière et cet appareil peuvent montrer</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Theme, practitioner, weeks of healing</source>
        <translation>Thème, praticien, semaines de cicatrisation</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Close the library; opening it again takes the passphrase</source>
        <translation>Fermer la bibliothèque ; la rouvrir demande la phrase secrète</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>Lister toutes les touches</translation>
    </message>
    <message>
        <source>About Vein Tracker</source>
        <translation>À propos de Vein Tracker</translation>
    </message>
    <message>
        <source>Version, what it claims and what it does not</source>
        <translation>Version, ce qu’il affirme et ce qu’il n’affirme pas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>What is needed less often</source>
        <translation>Ce qui sert plus rarement</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Record a day on which the patient is seen</source>
        <translation>Noter un jour où le patient est vu</translation>
    </message>
    <message>
        <source>Add area</source>
        <translation>Ajouter une zone</translation>
    </message>
    <message>
        <source>Add a part of the skin that is to be followed</source>
        <translation>Ajouter une partie de la peau à suivre</translation>
    </message>
    <message>
        <source>Edit patient…</source>
        <translation>Modifier le patient…</translation>
    </message>
    <message>
        <source>Change name, date of birth, number, alerts or notes</source>
        <translation>Changer nom, date de naissance, numéro, alertes ou notes</translation>
    </message>
    <message>
        <source>Consent…</source>
        <translation>Consentement…</translation>
    </message>
    <message>
        <source>Record what the patient agreed to, refused or withdrew</source>
        <translation>Noter ce que le patient a accepté, refusé ou retiré</translation>
    </message>
    <message>
        <source>Move patient to trash</source>
        <translation>Mettre le patient à la corbeille</translation>
    </message>
    <message>
        <source>Kept in the trash for 30 days, with all areas and photos</source>
        <translation>Gardé 30 jours dans la corbeille, avec toutes ses zones et photos</translation>
    </message>
    <message>
        <source>Edit area…</source>
        <translation>Modifier la zone…</translation>
    </message>
    <message>
        <source>Change site, side or label</source>
        <translation>Changer endroit, côté ou précision</translation>
    </message>
    <message>
        <source>Move area to trash</source>
        <translation>Mettre la zone à la corbeille</translation>
    </message>
    <message>
        <source>Kept in the trash for 30 days, with its photos</source>
        <translation>Gardée 30 jours dans la corbeille, avec ses photos</translation>
    </message>
    <message>
        <source>Move view to trash</source>
        <translation>Mettre la vue à la corbeille</translation>
    </message>
    <message>
        <source>Add view…</source>
        <translation>Ajouter une vue…</translation>
    </message>
    <message>
        <source>Add another way of photographing this area</source>
        <translation>Ajouter une autre façon de photographier cette zone</translation>
    </message>
    <message>
        <source>Edit view…</source>
        <translation>Modifier la vue…</translation>
    </message>
    <message>
        <source>Change what this view is called</source>
        <translation>Changer le nom de cette vue</translation>
    </message>
    <message>
        <source>{tip} ({key})</source>
        <translation>{tip} ({key})</translation>
    </message>
    <message>
        <source>Inbox…</source>
        <translation>Boîte de réception…</translation>
    </message>
    <message>
        <source>See the photos that nobody has said yet whose they are</source>
        <translation>Voir les photos dont personne n’a encore dit à qui elles sont</translation>
    </message>
    <message>
        <source>Photo card…</source>
        <translation>Carte photo…</translation>
    </message>
    <message>
        <source>Show a code to photograph first, so that the photos after it find this patient</source>
        <translation>Montrer un code à photographier d’abord, pour que les photos suivantes trouvent ce patient</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Prendre une photo</translation>
    </message>
    <message>
        <source>Photograph this area with the camera, with the baseline over the live picture</source>
        <translation>Photographier cette zone avec l’appareil, la photo de départ sur l’image en direct</translation>
    </message>
    <message>
        <source>Shutter</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Take the photo; the keys of a remote shutter do it too</source>
        <translation>Prendre la photo ; les touches d’une télécommande le font aussi</translation>
    </message>
    <message>
        <source>Edges or whole baseline</source>
        <translation>Contours ou photo de départ entière</translation>
    </message>
    <message>
        <source>Draw the baseline&apos;s edges over the live picture, or all of it</source>
        <translation>Tracer les contours de la photo de départ sur l’image en direct, ou toute la photo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>File the shot, and go on with the next view</source>
        <translation>Classer la prise, et passer à la vue suivante</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Throw the shot away and take it again</source>
        <translation>Abandonner la prise et la refaire</translation>
    </message>
    <message>
        <source>Checklist…</source>
        <translation>Liste de contrôle…</translation>
    </message>
    <message>
        <source>Record what was asked before treatment; earlier checklists are kept</source>
        <translation>Noter ce qui a été demandé avant traitement ; les listes précédentes restent</translation>
    </message>
    <message>
        <source>Veins examined…</source>
        <translation>Veines examinées…</translation>
    </message>
    <message>
        <source>Record that the veins were examined, with duplex or without</source>
        <translation>Noter que les veines ont été examinées, avec duplex ou sans</translation>
    </message>
    <message>
        <source>Merge with another patient…</source>
        <translation>Fusionner avec un autre patient…</translation>
    </message>
    <message>
        <source>Make one of two entries of the same person</source>
        <translation>Faire une seule de deux fiches d’une même personne</translation>
    </message>
    <message>
        <source>Archive patient</source>
        <translation>Archiver le patient</translation>
    </message>
    <message>
        <source>Fold the patient out of list and search; nothing is deleted</source>
        <translation>Retirer le patient de la liste et de la recherche ; rien n’est supprimé</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Sortir des archives</translation>
    </message>
    <message>
        <source>Show the patient in list and search again</source>
        <translation>Montrer de nouveau le patient dans la liste et la recherche</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Unfinished sessions, follow-ups due, who was seen</source>
        <translation>Séances inachevées, suivis à faire, qui a été vu</translation>
    </message>
    <message>
        <source>Photo protocol…</source>
        <translation>Protocole photo…</translation>
    </message>
    <message>
        <source>Say how an area is photographed: views, standing, distance, light</source>
        <translation>Dire comment une zone est photographiée : vues, station debout, distance, lumière</translation>
    </message>
    <message>
        <source>How to photograph</source>
        <translation>Comment photographier</translation>
    </message>
    <message>
        <source>Distance, light, pose, posture and marker, in pictures</source>
        <translation>Distance, lumière, pose, posture et repère, en images</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Four steps through an area of a patient</source>
        <translation>Quatre étapes à travers une zone d’un patient</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>Check alignment, region and veins of the photo; correct veins by hand</source>
        <translation>Vérifier alignement, région et veines de la photo ; corriger les veines à la main</translation>
    </message>
    <message>
        <source>Show to patient</source>
        <translation>Montrer au patient</translation>
    </message>
    <message>
        <source>Show a patient their own area; leaving asks for the passphrase</source>
        <translation>Montrer au patient sa propre zone ; la quitter demande la phrase secrète</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>Look closer at both photos: 1:1, again 2:1 and 3:1, and off</source>
        <translation>Voir les deux photos de plus près : 1:1, puis 2:1 et 3:1, et fin</translation>
    </message>
    <message>
        <source>Measure a length</source>
        <translation>Mesurer une longueur</translation>
    </message>
    <message>
        <source>Click along something; its length is told and not kept</source>
        <translation>Cliquer le long de quelque chose ; sa longueur est dite et non gardée</translation>
    </message>
    <message>
        <source>Pin a note…</source>
        <translation>Épingler une note…</translation>
    </message>
    <message>
        <source>Click a spot of a photo and write what is there</source>
        <translation>Cliquer un point d’une photo et écrire ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Montrer les notes</translation>
    </message>
    <message>
        <source>Show the notes that are pinned to the photos, or hide them</source>
        <translation>Montrer les notes épinglées aux photos, ou les masquer</translation>
    </message>
    <message>
        <source>Notes of this view…</source>
        <translation>Notes de cette vue…</translation>
    </message>
    <message>
        <source>List the notes of all photos of this view; go to one, change or delete it</source>
        <translation>Lister les notes de toutes les photos de cette vue ; aller à l’une, la changer ou la supprimer</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Give the photos the whole screen; Esc goes back</source>
        <translation>Donner tout l’écran aux photos ; Échap revient</translation>
    </message>
    <message>
        <source>Activity…</source>
        <translation>Activité…</translation>
    </message>
    <message>
        <source>Who did what to this area, and when</source>
        <translation>Qui a fait quoi à cette zone, et quand</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{what} ({n} times)</source>
        <translation>{what} ({n} fois)</translation>
    </message>
    <message>
        <source>{what}: taken back</source>
        <translation>{what} : repris</translation>
    </message>
</context>
<context>
    <name>agents</name>
    <message>
        <source>Polidocanol</source>
        <translation>Polidocanol</translation>
    </message>
    <message>
        <source>Sodium tetradecyl sulfate</source>
        <translation>Tétradécylsulfate de sodium</translation>
    </message>
    <message>
        <source>Chromated glycerin</source>
        <translation>Glycérine chromée</translation>
    </message>
    <message>
        <source>Hypertonic saline</source>
        <translation>Sérum salé hypertonique</translation>
    </message>
    <message>
        <source>Glucose</source>
        <translation>Glucose</translation>
    </message>
</context>
<context>
    <name>body</name>
    <message>
        <source>Front</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Look at the front of the body</source>
        <translation>Voir le corps de face</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Look at the back of the body</source>
        <translation>Voir le corps de dos</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Visage</translation>
    </message>
    <message>
        <source>Look at the face, enlarged</source>
        <translation>Voir le visage agrandi</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Jambe</translation>
    </message>
    <message>
        <source>Look at the legs, enlarged</source>
        <translation>Voir les jambes agrandies</translation>
    </message>
    <message>
        <source>lateral</source>
        <translation>latéral</translation>
    </message>
    <message>
        <source>medial</source>
        <translation>médial</translation>
    </message>
    <message>
        <source>anterior</source>
        <translation>antérieur</translation>
    </message>
    <message>
        <source>posterior</source>
        <translation>postérieur</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>haut</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>bas</translation>
    </message>
</context>
<context>
    <name>camera</name>
    <message>
        <source>exposure</source>
        <translation>exposition</translation>
    </message>
    <message>
        <source>white balance</source>
        <translation>balance des blancs</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>mise au point</translation>
    </message>
    <message>
        <source>Exposure, white balance and focus are locked.</source>
        <translation>Exposition, balance des blancs et mise au point sont verrouillées.</translation>
    </message>
    <message>
        <source>This camera cannot lock: {settings}.</source>
        <translation>Cet appareil ne peut verrouiller : {settings}.</translation>
    </message>
    <message>
        <source>standing for {minutes}</source>
        <translation>debout pendant {minutes}</translation>
    </message>
    <message>
        <source>feet on the marks</source>
        <translation>pieds sur les marques</translation>
    </message>
    <message>
        <source>{distance} away</source>
        <translation>à {distance}</translation>
    </message>
    <message>
        <source>filters {kind}</source>
        <translation>filtres {kind}</translation>
    </message>
    <message>
        <source>background {colour}</source>
        <translation>fond {colour}</translation>
    </message>
    <message>
        <source>No make-up, no lotion</source>
        <translation>Ni maquillage, ni lotion</translation>
    </message>
    <message>
        <source>No camera here</source>
        <translation>Pas d’appareil ici</translation>
    </message>
    <message>
        <source>This installation lacks what a camera needs: the extra “camera”, on Linux libpulse0 too. Take the photos with any camera and import the files.</source>
        <translation>Il manque à cette installation ce qu’il faut à un appareil : l’option « camera », et libpulse0 sous Linux. Prenez les photos avec n’importe quel appareil et importez les fichiers.</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Aucun appareil trouvé</translation>
    </message>
    <message>
        <source>Connect one and it is shown here, or take the photos with any camera and import the files.</source>
        <translation>Branchez-en un et son image apparaît ici, ou prenez les photos avec n’importe quel appareil et importez les fichiers.</translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <translation>L’appareil ne peut être utilisé</translation>
    </message>
    <message>
        <source>This computer&apos;s privacy settings keep Vein Tracker from it. Allow it there and try again, or import files.</source>
        <translation>Les réglages de confidentialité de cet ordinateur l’interdisent à Vein Tracker. Autorisez-le et réessayez, ou importez des fichiers.</translation>
    </message>
    <message>
        <source>The camera sends no picture</source>
        <translation>L’appareil n’envoie pas d’image</translation>
    </message>
    <message>
        <source>Another program may be using it. Close that program and try again, or import files.</source>
        <translation>Un autre programme l’utilise peut-être. Fermez ce programme et réessayez, ou importez des fichiers.</translation>
    </message>
    <message>
        <source>The camera was disconnected</source>
        <translation>L’appareil a été débranché</translation>
    </message>
    <message>
        <source>No shot was lost. Connect it again and it is shown here, or import files.</source>
        <translation>Aucune prise n’est perdue. Rebranchez-le et son image revient ici, ou importez des fichiers.</translation>
    </message>
    <message>
        <source>The camera cannot be used</source>
        <translation>L’appareil est inutilisable</translation>
    </message>
    <message>
        <source>It reported a fault, or another program is using it. Try again or choose another camera, or import files.</source>
        <translation>Il a signalé un défaut, ou un autre programme l’utilise. Réessayez, choisissez un autre appareil, ou importez des fichiers.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>care</name>
    <message>
        <source>{alert}: {what}</source>
        <translation>{alert} : {what}</translation>
    </message>
    <message>
        <source>{alert}, recorded {day}</source>
        <translation>{alert}, noté le {day}</translation>
    </message>
    <message>
        <source>Recorded {day}</source>
        <translation>Noté le {day}</translation>
    </message>
    <message>
        <source>{recorded}. Ask again whether it still holds.</source>
        <translation>{recorded}. Demandez si cela vaut toujours.</translation>
    </message>
    <message>
        <source>Checklist: not recorded yet</source>
        <translation>Liste de contrôle : pas encore notée</translation>
    </message>
    <message>
        <source>Checklist {day}</source>
        <translation>Liste de contrôle {day}</translation>
    </message>
    <message>
        <source>{n} yes</source>
        <translation>{n} oui</translation>
    </message>
    <message>
        <source>{n} not asked</source>
        <translation>{n} non demandés</translation>
    </message>
    <message>
        <source>Veins examined: not recorded yet</source>
        <translation>Veines examinées : pas encore noté</translation>
    </message>
    <message>
        <source>Veins examined {day}</source>
        <translation>Veines examinées {day}</translation>
    </message>
    <message>
        <source>with duplex</source>
        <translation>avec duplex</translation>
    </message>
    <message>
        <source>without duplex</source>
        <translation>sans duplex</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>plus d’un an</translation>
    </message>
    <message>
        <source>Photographs: not asked yet</source>
        <translation>Photographies : pas encore demandé</translation>
    </message>
    <message>
        <source>Photographs: {answer} {day}</source>
        <translation>Photographies : {answer} {day}</translation>
    </message>
    <message>
        <source>face not asked yet</source>
        <translation>visage pas encore demandé</translation>
    </message>
    <message>
        <source>face {answer}</source>
        <translation>visage {answer}</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>Too early to judge</source>
        <translation>Trop tôt pour juger</translation>
    </message>
    <message>
        <source>No measurable change: two photos of the same skin differ as much</source>
        <translation>Aucun changement mesurable : deux photos de la même peau diffèrent autant</translation>
    </message>
    <message>
        <source>No change map: set a baseline first.</source>
        <translation>Pas de carte des changements : définissez d’abord une photo de départ.</translation>
    </message>
    <message>
        <source>No change map of the baseline itself: choose a later photo.</source>
        <translation>Pas de carte pour la photo de départ elle-même : choisissez une photo ultérieure.</translation>
    </message>
    <message>
        <source>No change map: photos taken straight after treatment are not compared.</source>
        <translation>Pas de carte des changements : les photos prises juste après traitement ne sont pas comparées.</translation>
    </message>
    <message>
        <source>No change map. {reason}</source>
        <translation>Pas de carte des changements. {reason}</translation>
    </message>
    <message>
        <source>No change map: the two photos differ too much.</source>
        <translation>Pas de carte des changements : les deux photos diffèrent trop.</translation>
    </message>
    <message>
        <source>No change map: this photo was not compared with the baseline yet.</source>
        <translation>Pas de carte des changements : cette photo n’a pas encore été comparée à celle de départ.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Closing the library</source>
        <translation>Fermeture de la bibliothèque</translation>
    </message>
    <message>
        <source>Filing and measuring {count} photos</source>
        <translation>Classement et mesure de {count} photos</translation>
    </message>
    <message>
        <source>Taking the picture from the clipboard</source>
        <translation>Lecture de l’image du presse-papiers</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Enregistrer les réglages</translation>
    </message>
    <message>
        <source>the file ends too early; copy it from the camera again</source>
        <translation>le fichier se termine trop tôt ; copiez-le de nouveau depuis l’appareil</translation>
    </message>
    <message>
        <source>the file is empty; copy it from the camera again</source>
        <translation>le fichier est vide ; copiez-le de nouveau depuis l’appareil</translation>
    </message>
    <message>
        <source>this is not a JPEG, PNG, TIFF, WebP, HEIC or AVIF picture; choose another file</source>
        <translation>ce n’est pas une image JPEG, PNG, TIFF, WebP, HEIC ou AVIF ; choisissez un autre fichier</translation>
    </message>
    <message>
        <source>the picture is damaged; copy it from the camera again</source>
        <translation>l’image est abîmée ; copiez-la de nouveau depuis l’appareil</translation>
    </message>
    <message>
        <source>the picture is {width} × {height} pixels; its shorter side must have at least {least}</source>
        <translation>l’image fait {width} × {height} pixels ; son petit côté doit en avoir au moins {least}</translation>
    </message>
    <message>
        <source>the picture has {megapixels:.0f} megapixels; at most {most} can be read</source>
        <translation>l’image a {megapixels:.0f} mégapixels ; on peut en lire au plus {most}</translation>
    </message>
    <message>
        <source>the file has {megabytes:.0f} MB; at most {most} MB can be read</source>
        <translation>le fichier fait {megabytes:.0f} Mo ; on peut en lire au plus {most} Mo</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>the file could not be read: {reason}</source>
        <translation>le fichier n’a pu être lu : {reason}</translation>
    </message>
    <message>
        <source>the region lies outside the photograph or is empty</source>
        <translation>la région est hors de la photographie ou vide</translation>
    </message>
    <message>
        <source>a region needs at least three points</source>
        <translation>une région demande au moins trois points</translation>
    </message>
    <message>
        <source>the outline crosses itself: move or delete a point</source>
        <translation>le contour se croise : déplacez ou supprimez un point</translation>
    </message>
    <message>
        <source>the region is too small to be measured: draw it larger, or clear it</source>
        <translation>la région est trop petite pour être mesurée : tracez-la plus grande, ou effacez-la</translation>
    </message>
    <message>
        <source>an older version compared these photos and kept no change map: choose Measure the whole view again in the photo&apos;s menu</source>
        <translation>une version antérieure a comparé ces photos sans garder de carte : choisissez Mesurer à nouveau toute la vue dans le menu de la photo</translation>
    </message>
    <message>
        <source>{number} pairs of landmarks do not align two photographs; set at least {least} pairs</source>
        <translation>{number} paires de repères n’alignent pas deux photographies ; placez-en au moins {least}</translation>
    </message>
    <message>
        <source>the landmarks lie almost in one line or too close together, so they do not hold the photographs; set another one well away from them</source>
        <translation>les repères sont presque alignés ou trop proches et ne tiennent pas les photographies ; placez-en un autre bien à l’écart</translation>
    </message>
    <message>
        <source>the landmarks fit only if one photograph is mirrored, and mirrored photographs are not compared; check the side and the camera&apos;s mirroring</source>
        <translation>les repères ne concordent que si une photographie est en miroir, et celles-ci ne sont pas comparées ; vérifiez le côté et le miroir de l’appareil</translation>
    </message>
    <message>
        <source>the landmarks do not fit each other; check number {numbers}: it must mark the same spot in both photographs</source>
        <translation>les repères ne concordent pas ; vérifiez le numéro {numbers} : il doit marquer le même point sur les deux photographies</translation>
    </message>
    <message>
        <source>the landmarks would turn, tilt or enlarge the photograph more than two photographs of one area differ; check that each number marks the same spot in both</source>
        <translation>les repères tourneraient, inclineraient ou agrandiraient la photographie plus que ne diffèrent deux photographies d’une zone ; vérifiez que chaque numéro marque le même point sur les deux</translation>
    </message>
    <message>
        <source>it could not be written: {reason}; choose another place</source>
        <translation>l’écriture n’a pas été possible : {reason} ; choisissez un autre endroit</translation>
    </message>
    <message>
        <source>the settings could not be saved ({reason}); they hold until the app is closed</source>
        <translation>les réglages n’ont pas pu être enregistrés ({reason}) ; ils valent jusqu’à la fermeture de l’application</translation>
    </message>
    <message>
        <source>writing there would overwrite this photograph; choose another folder</source>
        <translation>écrire là remplacerait cette photographie ; choisissez un autre dossier</translation>
    </message>
    <message>
        <source>its mask would have the same name as that of {other}; nothing was measured; rename one of them</source>
        <translation>son masque aurait le même nom que celui de {other} ; rien n’a été mesuré ; renommez l’un d’eux</translation>
    </message>
    <message>
        <source>the window needs a display, and there is none here; measure and compare work without one</source>
        <translation>la fenêtre demande un écran, et il n’y en a pas ici ; measure et compare fonctionnent sans</translation>
    </message>
    <message>
        <source>this photo is in the library already, as {name} of {patient}; it was not filed again</source>
        <translation>cette photo est déjà dans la bibliothèque, comme {name} de {patient} ; elle n’a pas été classée de nouveau</translation>
    </message>
    <message>
        <source>this photo is in the trash as {name}; restore it there instead of filing it again</source>
        <translation>cette photo est dans la corbeille comme {name} ; restaurez-la au lieu de la classer de nouveau</translation>
    </message>
    <message>
        <source>the patient has not agreed to photographs here: nothing was filed; the session works without them</source>
        <translation>le patient n’a pas consenti aux photographies ici : rien n’a été classé ; la séance se passe d’elles</translation>
    </message>
    <message>
        <source>Something went wrong inside Vein Tracker. What was saved before is safe; please try again.</source>
        <translation>Quelque chose s’est mal passé dans Vein Tracker. Ce qui était enregistré est sauf ; veuillez réessayer.</translation>
    </message>
    <message>
        <source>there is no library in {folder}; choose the folder that holds library.json, or create one</source>
        <translation>il n’y a pas de bibliothèque dans {folder} ; choisissez le dossier contenant library.json, ou créez-en une</translation>
    </message>
    <message>
        <source>{folder} already holds files, so nothing was written; choose a new folder</source>
        <translation>{folder} contient déjà des fichiers, rien n’a donc été écrit ; choisissez un nouveau dossier</translation>
    </message>
    <message>
        <source>the library is open already, by {user} on {host} (process {process}); nothing was changed; close it there first</source>
        <translation>la bibliothèque est déjà ouverte, par {user} sur {host} (processus {process}) ; rien n’a été changé ; fermez-la d’abord là-bas</translation>
    </message>
    <message>
        <source>{file} was changed outside Vein Tracker, so nothing was opened; the photographs are untouched; put {copy} from the same folder, or the one of a backup, in its place</source>
        <translation>{file} a été modifié hors de Vein Tracker, rien n’a donc été ouvert ; les photographies sont intactes ; mettez à sa place {copy} du même dossier ou celui d’une sauvegarde</translation>
    </message>
    <message>
        <source>{file} cannot be read, so nothing was opened; the photographs are untouched; put {copy} from the same folder, or the one of a backup, in its place</source>
        <translation>{file} ne peut être lu, rien n’a donc été ouvert ; les photographies sont intactes ; mettez à sa place {copy} du même dossier ou celui d’une sauvegarde</translation>
    </message>
    <message>
        <source>{file} asks for a protection of the passphrase that Vein Tracker never writes, so nothing was opened; put {copy} from the same folder, or the one of a backup, in its place</source>
        <translation>{file} demande une protection de la phrase secrète que Vein Tracker n’écrit jamais, rien n’a donc été ouvert ; mettez à sa place {copy} du même dossier ou celui d’une sauvegarde</translation>
    </message>
    <message>
        <source>a newer Vein Tracker wrote this library, so nothing was opened or changed; install that version</source>
        <translation>un Vein Tracker plus récent a écrit cette bibliothèque, rien n’a donc été ouvert ni changé ; installez cette version</translation>
    </message>
    <message>
        <source>SQLite {found} can damage a library, so nothing was opened; install sqlcipher3 with SQLite {least} or newer</source>
        <translation>SQLite {found} peut abîmer une bibliothèque, rien n’a donc été ouvert ; installez sqlcipher3 avec SQLite {least} ou plus récent</translation>
    </message>
    <message>
        <source>this passphrase or recovery key does not open the library; try again</source>
        <translation>cette phrase secrète ou clé de récupération n’ouvre pas la bibliothèque ; réessayez</translation>
    </message>
    <message>
        <source>a character of the recovery key is mistyped; compare it with the printed one and try again</source>
        <translation>un caractère de la clé de récupération est mal saisi ; comparez-la à l’imprimée et réessayez</translation>
    </message>
    <message>
        <source>a library needs a passphrase, so nothing was changed</source>
        <translation>une bibliothèque demande une phrase secrète, rien n’a donc été changé</translation>
    </message>
    <message>
        <source>without this key nobody could open the library, so it was kept; add another passphrase or recovery key first</source>
        <translation>sans cette clé personne ne pourrait ouvrir la bibliothèque, elle a donc été gardée ; ajoutez d’abord une autre phrase secrète ou clé de récupération</translation>
    </message>
    <message>
        <source>the register cannot be read, so nothing was changed; the photographs are untouched; restore the library from a backup</source>
        <translation>le registre ne peut être lu, rien n’a donc été changé ; les photographies sont intactes ; restaurez la bibliothèque depuis une sauvegarde</translation>
    </message>
    <message>
        <source>the register is older than the library&apos;s last use or its record of who did what was changed; everything in it can be used; if you did not restore a backup, find out who changed it</source>
        <translation>le registre est plus ancien que la dernière utilisation de la bibliothèque, ou sa trace de qui a fait quoi a été modifiée ; tout y reste utilisable ; si vous n’avez pas restauré de sauvegarde, cherchez qui l’a modifié</translation>
    </message>
    <message>
        <source>the disk is full, so this was not saved; everything saved before is kept; free some space and try again</source>
        <translation>le disque est plein, ceci n’a donc pas été enregistré ; tout ce qui l’était est conservé ; libérez de la place et réessayez</translation>
    </message>
    <message>
        <source>the library&apos;s folder cannot be written, so this was not saved; everything saved before is kept; make the folder writable and try again</source>
        <translation>le dossier de la bibliothèque ne peut être écrit, ceci n’a donc pas été enregistré ; tout ce qui l’était est conservé ; rendez le dossier inscriptible et réessayez</translation>
    </message>
    <message>
        <source>the disk reported an error ({reason}), so this was not done; everything saved before is kept; check the disk and try again</source>
        <translation>le disque a signalé une erreur ({reason}), ceci n’a donc pas été fait ; tout ce qui était enregistré est conservé ; vérifiez le disque et réessayez</translation>
    </message>
    <message>
        <source>another program is holding the register, so this was not saved; everything saved before is kept; close that program and try again</source>
        <translation>un autre programme retient le registre, ceci n’a donc pas été enregistré ; tout ce qui l’était est conservé ; fermez ce programme et réessayez</translation>
    </message>
    <message>
        <source>the stored file {file} is damaged and was not opened; all others are untouched; restore it from a backup</source>
        <translation>le fichier stocké {file} est abîmé et n’a pas été ouvert ; tous les autres sont intacts ; restaurez-le depuis une sauvegarde</translation>
    </message>
    <message>
        <source>the stored file {file} is missing; all others are untouched; restore it from a backup</source>
        <translation>le fichier stocké {file} manque ; tous les autres sont intacts ; restaurez-le depuis une sauvegarde</translation>
    </message>
    <message>
        <source>this is in the trash or was erased; nothing was changed; restore it from the trash first</source>
        <translation>ceci est dans la corbeille ou a été effacé ; rien n’a été changé ; restaurez-le d’abord</translation>
    </message>
    <message>
        <source>this photo is no longer in this series; nothing was changed</source>
        <translation>cette photo n’est plus dans cette série ; rien n’a été changé</translation>
    </message>
    <message>
        <source>what this belongs to is in the trash or was erased; nothing was changed; restore that first</source>
        <translation>ce dont ceci dépend est dans la corbeille ou a été effacé ; rien n’a été changé ; restaurez-le d’abord</translation>
    </message>
    <message>
        <source>A session of the other entry was begun and not saved, so nothing was merged. Save it or throw it away first.</source>
        <translation>Une séance de l’autre fiche a été commencée sans être enregistrée, rien n’a donc été fusionné. Enregistrez-la ou abandonnez-la d’abord.</translation>
    </message>
    <message>
        <source>This is one and the same patient; nothing was changed. Choose another one to merge.</source>
        <translation>C’est un seul et même patient ; rien n’a été changé. Choisissez-en un autre à fusionner.</translation>
    </message>
    <message>
        <source>this would join what belongs to different patients, areas or views, so nothing was changed; move all of it together</source>
        <translation>ceci réunirait ce qui appartient à différents patients, zones ou vues, rien n’a donc été changé ; déplacez le tout ensemble</translation>
    </message>
    <message>
        <source>A change to records of which some were erased since</source>
        <translation>Une modification de fiches dont certaines ont été effacées depuis</translation>
    </message>
    <message>
        <source>{number} photos are too few to tell chance from change, so nothing was saved; take at least {least}, better ten</source>
        <translation>{number} photos ne suffisent pas à séparer hasard et changement, rien n’a donc été enregistré ; prenez-en au moins {least}, mieux dix</translation>
    </message>
    <message>
        <source>these photos are of more than one camera ({cameras}), so nothing was saved; check each camera by itself</source>
        <translation>ces photos viennent de plusieurs appareils ({cameras}), rien n’a donc été enregistré ; vérifiez chaque appareil à part</translation>
    </message>
    <message>
        <source>only {number} of {total} photos can be compared with each other, and {least} are needed, so nothing was saved; photograph the same area each time, in the same light, in focus</source>
        <translation>seules {number} photos sur {total} sont comparables entre elles, il en faut {least}, rien n’a donc été enregistré ; photographiez chaque fois la même zone, sous la même lumière, nette</translation>
    </message>
    <message>
        <source>only {number} of {total} photos were framed anew, and {least} are needed, so nothing was saved; take the camera away after each photo and frame the area again, as on another day</source>
        <translation>seules {number} photos sur {total} ont été recadrées, il en faut {least}, rien n’a donc été enregistré ; éloignez l’appareil après chaque photo et recadrez, comme un autre jour</translation>
    </message>
    <message>
        <source>the photos show hardly any thread veins, so nothing can be said of their change and nothing was saved; photograph an area with visible thread veins</source>
        <translation>les photos ne montrent presque pas de télangiectasies, rien ne peut donc être dit de leur changement ni enregistré ; photographiez une zone qui en a de visibles</translation>
    </message>
    <message>
        <source>the code was not read properly, so nothing was filled in; scan it again or type lot and expiry</source>
        <translation>le code n’a pas été bien lu, rien n’a donc été rempli ; scannez-le de nouveau ou saisissez lot et péremption</translation>
    </message>
    <message>
        <source>this code names the product and no lot, so nothing was filled in; scan the square code beside it, or type the lot</source>
        <translation>ce code nomme le produit mais pas de lot, rien n’a donc été rempli ; scannez le code carré à côté, ou saisissez le lot</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Sessions and follow-ups</source>
        <translation>Séances et suivis</translation>
    </message>
    <message>
        <source>Photographs and measurement</source>
        <translation>Photographies et mesure</translation>
    </message>
    <message>
        <source>Weeks of healing</source>
        <translation>Semaines de cicatrisation</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Light, dark, or as the system says</source>
        <translation>Clair, sombre, ou selon le système</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>The window&apos;s language, dates and numbers</source>
        <translation>Langue de la fenêtre, de ses dates et nombres</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Une autre langue vaut à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>What a person measures with: centimetres or inches</source>
        <translation>L’unité de mesure : centimètres ou pouces</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>mm and cm</source>
        <translation>mm et cm</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>Pouces</translation>
    </message>
    <message>
        <source>Of the scale bar, the measuring line and the distance to the camera. Figures of veins are always in millimetres, as their classes are.</source>
        <translation>Pour la barre d’échelle, la ligne de mesure et la distance à l’appareil. Les valeurs des veines sont toujours en millimètres, comme leurs classes.</translation>
    </message>
    <message>
        <source>Whether photographs are measured when they are filed</source>
        <translation>Si les photographies sont mesurées au classement</translation>
    </message>
    <message>
        <source>Measure photographs</source>
        <translation>Mesurer les photographies</translation>
    </message>
    <message>
        <source>Off: photographs are kept and shown without figures until each is measured by hand.</source>
        <translation>Désactivé : les photographies sont gardées et montrées sans chiffres jusqu’à ce que chacune soit mesurée à la main.</translation>
    </message>
    <message>
        <source>Who is offered for a new session</source>
        <translation>Qui est proposé pour une nouvelle séance</translation>
    </message>
    <message>
        <source>Practitioner, offered for a new session</source>
        <translation>Praticien proposé pour une nouvelle séance</translation>
    </message>
    <message>
        <source>Weeks after treatment in which it is too early to judge</source>
        <translation>Semaines après traitement où il est trop tôt pour juger</translation>
    </message>
    <message>
        <source>Too early to judge: weeks after treatment</source>
        <translation>Trop tôt pour juger : semaines après traitement</translation>
    </message>
    <message>
        <source>Weeks after treatment until which a result is an early one</source>
        <translation>Semaines après traitement jusqu’où un résultat est précoce</translation>
    </message>
    <message>
        <source>Early result: until week</source>
        <translation>Résultat précoce : jusqu’à la semaine</translation>
    </message>
    <message>
        <source>Both numbers of weeks, for kinds of treatment that have their own</source>
        <translation>Les deux nombres de semaines, pour les traitements qui ont les leurs</translation>
    </message>
    <message>
        <source>Where new libraries are made</source>
        <translation>Où les nouvelles bibliothèques sont créées</translation>
    </message>
    <message>
        <source>Folder for new libraries</source>
        <translation>Dossier des nouvelles bibliothèques</translation>
    </message>
    <message>
        <source>Empty: the usual place. A library that is there already stays.</source>
        <translation>Vide : l’endroit habituel. Une bibliothèque existante reste où elle est.</translation>
    </message>
    <message>
        <source>Weeks after an area&apos;s last treatment at which its follow-ups are due</source>
        <translation>Semaines après le dernier traitement d’une zone où ses suivis sont à faire</translation>
    </message>
    <message>
        <source>Follow-ups are due: weeks after an area&apos;s last treatment</source>
        <translation>Suivis à faire : semaines après le dernier traitement d’une zone</translation>
    </message>
    <message>
        <source>Agents that are offered, with their concentrations in percent</source>
        <translation>Agents proposés, avec leurs concentrations en pour cent</translation>
    </message>
    <message>
        <source>Agents and their strengths, %</source>
        <translation>Agents et leurs dosages, %</translation>
    </message>
    <message>
        <source>One agent on each line: its name, a colon, its strengths.</source>
        <translation>Un agent par ligne : son nom, deux-points, ses dosages.</translation>
    </message>
    <message>
        <source>Most sclerosant in one session by the clinic&apos;s own rule, ml; 0 for none</source>
        <translation>Maximum de sclérosant par séance selon la règle du cabinet, ml ; 0 pour aucun</translation>
    </message>
    <message>
        <source>Most sclerosant in one session, ml: your clinic&apos;s own limit</source>
        <translation>Maximum de sclérosant par séance, ml : la limite de votre cabinet</translation>
    </message>
    <message>
        <source>Empty: the session&apos;s total stands alone.</source>
        <translation>Vide : le total de la séance reste seul.</translation>
    </message>
    <message>
        <source>The folder from which new photographs are taken into the inbox</source>
        <translation>Dossier d’où les nouvelles photographies passent dans la boîte de réception</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>New photos that a camera or a phone puts there go to the inbox while a library is open. Empty: no folder is watched.</source>
        <translation>Les nouvelles photos qu’un appareil ou un téléphone y met vont dans la boîte de réception tant qu’une bibliothèque est ouverte. Vide : aucun dossier n’est surveillé.</translation>
    </message>
    <message>
        <source>When the folder was looked into last</source>
        <translation>Quand le dossier a été consulté en dernier</translation>
    </message>
    <message>
        <source>What becomes of files that were dropped or chosen, once they are stored</source>
        <translation>Ce que deviennent les fichiers déposés ou choisis, une fois enregistrés</translation>
    </message>
    <message>
        <source>Dropped or chosen files, once they are stored</source>
        <translation>Fichiers déposés ou choisis, une fois enregistrés</translation>
    </message>
    <message>
        <source>What becomes of files of the watched folder, once they are stored</source>
        <translation>Ce que deviennent les fichiers du dossier surveillé, une fois enregistrés</translation>
    </message>
    <message>
        <source>Files of the watched folder, once they are stored</source>
        <translation>Fichiers du dossier surveillé, une fois enregistrés</translation>
    </message>
    <message>
        <source>The camera that was used last</source>
        <translation>Le dernier appareil utilisé</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>By how many degrees the live picture is turned clockwise</source>
        <translation>De combien de degrés l’image en direct est tournée dans le sens horaire</translation>
    </message>
    <message>
        <source>Turn the camera&apos;s picture</source>
        <translation>Tourner l’image de l’appareil</translation>
    </message>
    <message>
        <source>Clockwise, for a camera that is mounted on its side.</source>
        <translation>Dans le sens horaire, pour un appareil monté sur le côté.</translation>
    </message>
    <message>
        <source>Whether tones lead to the shot, faster the nearer it is</source>
        <translation>Si des sons mènent à la prise, plus rapides à l’approche</translation>
    </message>
    <message>
        <source>Tones while lining up a photo</source>
        <translation>Sons pendant le cadrage d’une photo</translation>
    </message>
    <message>
        <source>The library that was open last</source>
        <translation>La dernière bibliothèque ouverte</translation>
    </message>
    <message>
        <source>Where the window was</source>
        <translation>Où se trouvait la fenêtre</translation>
    </message>
    <message>
        <source>Whether the chart was left folded or unfolded; nothing: as there is room</source>
        <translation>Si la courbe a été laissée repliée ou dépliée ; vide : selon la place</translation>
    </message>
    <message>
        <source>Whether the tour was shown</source>
        <translation>Si la visite a été montrée</translation>
    </message>
    <message>
        <source>Measure photo</source>
        <translation>Mesurer la photo</translation>
    </message>
    <message>
        <source>Set as baseline: {reason}</source>
        <translation>Définir comme photo de départ : {reason}</translation>
    </message>
    <message>
        <source>Reading from the library</source>
        <translation>Lecture de la bibliothèque</translation>
    </message>
    <message>
        <source>Draw change map</source>
        <translation>Tracer la carte des changements</translation>
    </message>
    <message>
        <source>Check my set-up</source>
        <translation>Vérifier mon installation</translation>
    </message>
    <message>
        <source>gone: {colour}</source>
        <translation>disparu : {colour}</translation>
    </message>
    <message>
        <source>remaining: {colour}</source>
        <translation>restant : {colour}</translation>
    </message>
    <message>
        <source>new: {colour}</source>
        <translation>nouveau : {colour}</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>Making the demo library</source>
        <translation>Création de la bibliothèque de démonstration</translation>
    </message>
    <message>
        <source>Render demo photo</source>
        <translation>Dessiner une photo de démonstration</translation>
    </message>
    <message>
        <source>Add patient</source>
        <translation>Ajouter un patient</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation>Modifier le patient</translation>
    </message>
    <message>
        <source>Move patient to the trash</source>
        <translation>Mettre le patient à la corbeille</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Noter le consentement</translation>
    </message>
    <message>
        <source>Archive patient</source>
        <translation>Archiver le patient</translation>
    </message>
    <message>
        <source>Bring patient back from the archive</source>
        <translation>Sortir le patient des archives</translation>
    </message>
    <message>
        <source>Record checklist</source>
        <translation>Noter la liste de contrôle</translation>
    </message>
    <message>
        <source>Move checklist to the trash</source>
        <translation>Mettre la liste de contrôle à la corbeille</translation>
    </message>
    <message>
        <source>Record venous assessment</source>
        <translation>Noter l’examen des veines</translation>
    </message>
    <message>
        <source>Move venous assessment to the trash</source>
        <translation>Mettre l’examen des veines à la corbeille</translation>
    </message>
    <message>
        <source>Place treated area on the figure</source>
        <translation>Placer la zone sur la figure</translation>
    </message>
    <message>
        <source>Add treated area</source>
        <translation>Ajouter une zone traitée</translation>
    </message>
    <message>
        <source>Edit treated area</source>
        <translation>Modifier la zone traitée</translation>
    </message>
    <message>
        <source>Move treated area to the trash</source>
        <translation>Mettre la zone à la corbeille</translation>
    </message>
    <message>
        <source>Add view</source>
        <translation>Ajouter une vue</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation>Modifier la vue</translation>
    </message>
    <message>
        <source>Move view to the trash</source>
        <translation>Mettre la vue à la corbeille</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>Modifier la séance</translation>
    </message>
    <message>
        <source>Move session to the trash</source>
        <translation>Mettre la séance à la corbeille</translation>
    </message>
    <message>
        <source>Edit photo</source>
        <translation>Modifier la photo</translation>
    </message>
    <message>
        <source>Move photo</source>
        <translation>Déplacer la photo</translation>
    </message>
    <message>
        <source>Move photo to the trash</source>
        <translation>Mettre la photo à la corbeille</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Restaurer de la corbeille</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>Ajouter une photo</translation>
    </message>
    <message>
        <source>Set landmarks</source>
        <translation>Placer des repères</translation>
    </message>
    <message>
        <source>Remove landmarks</source>
        <translation>Retirer les repères</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Ouvrir les photos</translation>
    </message>
    <message>
        <source>Try landmarks</source>
        <translation>Essayer les repères</translation>
    </message>
    <message>
        <source>Create library</source>
        <translation>Créer la bibliothèque</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Ouvrir la bibliothèque</translation>
    </message>
    <message>
        <source>Scale markers, 20 mm</source>
        <translation>Repères d’échelle, 20 mm</translation>
    </message>
    <message>
        <source>Print at 100 %, on matt white paper; never “fit to page”.</source>
        <translation>Imprimez à 100 %, sur papier blanc mat ; jamais « ajuster à la page ».</translation>
    </message>
    <message>
        <source>Measure the line below with a ruler: if it is not 100 mm, throw the page away.</source>
        <translation>Mesurez la ligne ci-dessous à la règle : si elle ne fait pas 100 mm, jetez la page.</translation>
    </message>
    <message>
        <source>Single use: a new sticker for each patient and each session, then throw it away.</source>
        <translation>Usage unique : un nouvel autocollant pour chaque patient et chaque séance, à jeter ensuite.</translation>
    </message>
    <message>
        <source>Lay it flat on the skin beside the area, in the same plane: not bent, not tilted.</source>
        <translation>Posez-le à plat sur la peau à côté de la zone, dans le même plan : ni courbé, ni incliné.</translation>
    </message>
    <message>
        <source>Keep it off the veins and off broken skin; its white rim must stay visible.</source>
        <translation>Loin des veines et de toute peau lésée ; son bord blanc doit rester visible.</translation>
    </message>
    <message>
        <source>It gives the scale only: printed paper is no reference for colour.</source>
        <translation>Il donne l’échelle seulement : le papier imprimé n’est pas une référence de couleur.</translation>
    </message>
    <message>
        <source>This line is 100 mm long.</source>
        <translation>Cette ligne mesure 100 mm.</translation>
    </message>
    <message>
        <source>No. {number} · 20 mm · single use</source>
        <translation>N° {number} · 20 mm · usage unique</translation>
    </message>
    <message>
        <source>Check the series</source>
        <translation>Vérifier la série</translation>
    </message>
    <message>
        <source>Draw map</source>
        <translation>Tracer la carte</translation>
    </message>
    <message>
        <source>Begin blinded rating</source>
        <translation>Commencer l’évaluation en aveugle</translation>
    </message>
    <message>
        <source>Rate pair</source>
        <translation>Évaluer la paire</translation>
    </message>
    <message>
        <source>Working out the agreement</source>
        <translation>Calcul de la concordance</translation>
    </message>
    <message>
        <source>Export ratings</source>
        <translation>Exporter les évaluations</translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation>Définir l’échelle</translation>
    </message>
    <message>
        <source>Keeping the draft</source>
        <translation>Enregistrement du brouillon</translation>
    </message>
    <message>
        <source>Throwing the draft away</source>
        <translation>Abandon du brouillon</translation>
    </message>
    <message>
        <source>Merge patients</source>
        <translation>Fusionner les patients</translation>
    </message>
    <message>
        <source>Checking the passphrase</source>
        <translation>Vérification de la phrase secrète</translation>
    </message>
    <message>
        <source>Edit photo protocol</source>
        <translation>Modifier le protocole photo</translation>
    </message>
    <message>
        <source>Opening the baseline</source>
        <translation>Ouverture de la photo de départ</translation>
    </message>
    <message>
        <source>Looking at the live picture</source>
        <translation>Examen de l’image en direct</translation>
    </message>
    <message>
        <source>Taking the photo</source>
        <translation>Prise de la photo</translation>
    </message>
    <message>
        <source>Photo measured</source>
        <translation>Photo mesurée</translation>
    </message>
    <message>
        <source>Photo compared</source>
        <translation>Photo comparée</translation>
    </message>
    <message>
        <source>Correct veins by hand</source>
        <translation>Corriger les veines à la main</translation>
    </message>
    <message>
        <source>Clear corrections by hand</source>
        <translation>Effacer les corrections à la main</translation>
    </message>
    <message>
        <source>Count corrections</source>
        <translation>Compter les corrections</translation>
    </message>
    <message>
        <source>Frame demo photo again</source>
        <translation>Recadrer une photo de démonstration</translation>
    </message>
    <message>
        <source>Take photo into the inbox</source>
        <translation>Prendre la photo dans la boîte de réception</translation>
    </message>
    <message>
        <source>Move unfiled photo to the trash</source>
        <translation>Mettre la photo non classée à la corbeille</translation>
    </message>
    <message>
        <source>this photo waits in the inbox already; it was not taken in again</source>
        <translation>cette photo attend déjà dans la boîte de réception ; elle n’a pas été reprise</translation>
    </message>
    <message>
        <source>Looking at the patient&apos;s photos</source>
        <translation>Examen des photos du patient</translation>
    </message>
    <message>
        <source>Show photo card</source>
        <translation>Montrer la carte photo</translation>
    </message>
    <message>
        <source>Read photo card</source>
        <translation>Lire la carte photo</translation>
    </message>
    <message>
        <source>Pin note</source>
        <translation>Épingler une note</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Move note to the trash</source>
        <translation>Mettre la note à la corbeille</translation>
    </message>
    <message>
        <source>Looking at what {count} photos show</source>
        <translation>Examen de ce que montrent {count} photos</translation>
    </message>
    <message>
        <source>Looking at what the photo shows</source>
        <translation>Examen de ce que montre la photo</translation>
    </message>
    <message>
        <source>Draw region</source>
        <translation>Tracer la région</translation>
    </message>
    <message>
        <source>Clear region</source>
        <translation>Effacer la région</translation>
    </message>
    <message>
        <source>Review photo</source>
        <translation>Vérifier la photo</translation>
    </message>
    <message>
        <source>Open photo to review it</source>
        <translation>Ouvrir la photo pour la vérifier</translation>
    </message>
    <message>
        <source>Look for veins and skin</source>
        <translation>Recherche des veines et de la peau</translation>
    </message>
    <message>
        <source>Reading back what was stored</source>
        <translation>Relecture de ce qui a été enregistré</translation>
    </message>
    <message>
        <source>Deleting the files</source>
        <translation>Suppression des fichiers</translation>
    </message>
    <message>
        <source>the file is not the one that was stored, so it was left where it is</source>
        <translation>le fichier n’est pas celui qui a été enregistré, il est donc resté à sa place</translation>
    </message>
    <message>
        <source>it is stored, but the file could not be deleted ({reason}); delete it by hand</source>
        <translation>elle est enregistrée, mais le fichier n’a pu être supprimé ({reason}) ; supprimez-le à la main</translation>
    </message>
    <message>
        <source>Looking into the watched folder</source>
        <translation>Consultation du dossier surveillé</translation>
    </message>
    <message>
        <source>the watched folder {folder} is not there now; photos are taken in as soon as it is back, or choose another in the settings</source>
        <translation>le dossier surveillé {folder} est absent pour l’instant ; les photos seront prises à son retour, ou choisissez-en un autre dans les réglages</translation>
    </message>
    <message>
        <source>the watched folder {folder} cannot be read ({reason}), so no photo is taken in from there</source>
        <translation>le dossier surveillé {folder} ne peut être lu ({reason}), aucune photo n’y est donc prise</translation>
    </message>
    <message>
        <source>Looking for photos in the folder</source>
        <translation>Recherche de photos dans le dossier</translation>
    </message>
    <message>
        <source>there is no photo in the folder, so nothing was taken</source>
        <translation>il n’y a pas de photo dans le dossier, rien n’a été pris</translation>
    </message>
</context>
<context>
    <name>coverage_table</name>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>Against the baseline</source>
        <translation>Par rapport au départ</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Photo de départ</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Non mesuré</translation>
    </message>
    <message>
        <source>{claim}: {reasons}</source>
        <translation>{claim} : {reasons}</translation>
    </message>
    <message>
        <source>{claim}: {change} ({interval})</source>
        <translation>{claim} : {change} ({interval})</translation>
    </message>
</context>
<context>
    <name>empty</name>
    <message>
        <source>Photographs: {answer}</source>
        <translation>Photographies : {answer}</translation>
    </message>
    <message>
        <source>Sessions can be recorded without photographs. Consent is under More.</source>
        <translation>Les séances peuvent être notées sans photographies. Le consentement est sous Plus.</translation>
    </message>
    <message>
        <source>Drop the first photo here</source>
        <translation>Déposez ici la première photo</translation>
    </message>
    <message>
        <source>It becomes the baseline that every later photo is held against. Pasting works too.</source>
        <translation>Elle devient la photo de départ, à laquelle chaque photo ultérieure est confrontée. Coller marche aussi.</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>{figure} ({interval})</source>
        <translation>{figure} ({interval})</translation>
    </message>
    <message>
        <source>The baseline&apos;s own figure, and what changed over the skin that both photos show, after matching light and sharpness</source>
        <translation>Le chiffre propre de la photo de départ, et ce qui a changé sur la peau que montrent les deux photos, lumière et netteté égalisées</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Couvert</translation>
    </message>
    <message>
        <source>Change of vein length</source>
        <translation>Changement de longueur de veines</translation>
    </message>
    <message>
        <source>Change of redness</source>
        <translation>Changement de rougeur</translation>
    </message>
    <message>
        <source>Change of pigmentation</source>
        <translation>Changement de pigmentation</translation>
    </message>
    <message>
        <source>Diffuse redness such as bruise or matting, in optical density; never counted as veins</source>
        <translation>Rougeur diffuse comme ecchymose ou matting, en densité optique ; jamais comptée comme veines</translation>
    </message>
    <message>
        <source>Diffuse brown such as staining, in optical density; never counted as veins</source>
        <translation>Brun diffus comme une tache, en densité optique ; jamais compté comme veines</translation>
    </message>
    <message>
        <source>Each photo by itself</source>
        <translation>Chaque photo seule</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>Rougeur</translation>
    </message>
    <message>
        <source>Pigmentation</source>
        <translation>Pigmentation</translation>
    </message>
    <message>
        <source>Thread, under 1 mm</source>
        <translation>Télangiectasie, &lt; 1 mm</translation>
    </message>
    <message>
        <source>Reticular, 1–3 mm</source>
        <translation>Réticulaire, 1–3 mm</translation>
    </message>
    <message>
        <source>Vein length</source>
        <translation>Longueur de veines</translation>
    </message>
    <message>
        <source>Mean width</source>
        <translation>Largeur moyenne</translation>
    </message>
    <message>
        <source>Photos of one view, session and moment are told as one, which is surer than each alone; frames of one burst count as one photo</source>
        <translation>Les photos d’une vue, d’une séance et d’un moment sont dites comme une seule, plus sûre que chacune ; une rafale compte pour une photo</translation>
    </message>
    <message>
        <source>{photos}, {n} of them independent</source>
        <translation>{photos}, dont {n} indépendantes</translation>
    </message>
    <message>
        <source>Told together</source>
        <translation>Dites ensemble</translation>
    </message>
    <message>
        <source>By the measurement alone; the figures above have the corrections by hand in them</source>
        <translation>Par la mesure seule ; les chiffres ci-dessus comprennent les corrections à la main</translation>
    </message>
    <message>
        <source>Covered, found alone</source>
        <translation>Couvert, trouvé seul</translation>
    </message>
    <message>
        <source>Change, found alone</source>
        <translation>Changement, trouvé seul</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Skin judged</source>
        <translation>Peau jugée</translation>
    </message>
    <message>
        <source>Without glare, hair and background; S hatches what was left out</source>
        <translation>Sans reflets, poils ni fond ; S hachure ce qui est exclu</translation>
    </message>
    <message>
        <source>{n} px per mm</source>
        <translation>{n} px par mm</translation>
    </message>
    <message>
        <source>{scale} · {source}</source>
        <translation>{scale} · {source}</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Lay a scale marker beside the skin, or draw the scale (D)</source>
        <translation>Posez un repère d’échelle près de la peau, ou tracez l’échelle (D)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>Lengths are those of skin that faces the camera; 0° is best</source>
        <translation>Les longueurs valent pour une peau face à l’appareil ; 0° est le mieux</translation>
    </message>
    <message>
        <source>{n}°</source>
        <translation>{n}°</translation>
    </message>
    <message>
        <source>Tilt of the marker</source>
        <translation>Inclinaison du repère</translation>
    </message>
    <message>
        <source>Noted in this session; kept apart and never counted as clearing</source>
        <translation>Noté dans cette séance ; tenu à part et jamais compté comme éclaircissement</translation>
    </message>
    <message>
        <source>Stain, matting</source>
        <translation>Tache, matting</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Version of the method; every figure carries it</source>
        <translation>Version de la méthode ; chaque chiffre la porte</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM</source>
        <translation>MMMM</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>MMM</translation>
    </message>
    <message>
        <source>date of birth not known</source>
        <translation>date de naissance non connue</translation>
    </message>
    <message>
        <source>{day} ({age})</source>
        <translation>{day} ({age})</translation>
    </message>
    <message>
        <source>{sign}{n} d</source>
        <translation>{sign}{n} j</translation>
    </message>
    <message>
        <source>{sign}{n} wk</source>
        <translation>{sign}{n} sem.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>auj.</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} j</translation>
    </message>
    <message>
        <source>{n} wk</source>
        <translation>{n} sem.</translation>
    </message>
    <message>
        <source>{n} y</source>
        <translation>{n} a</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>mm²</source>
        <translation>mm²</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>in</source>
        <translation>po</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>Due since {day}</source>
        <translation>À faire depuis le {day}</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>À faire aujourd’hui</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>À faire demain</translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation>À faire le {day}</translation>
    </message>
    <message>
        <source>Begun at {time}</source>
        <translation>Commencée à {time}</translation>
    </message>
    <message>
        <source>Begun on {day} at {time}</source>
        <translation>Commencée le {day} à {time}</translation>
    </message>
    <message>
        <source>ml</source>
        <translation>ml</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>{distance}, the same each time, without digital zoom. Mark on the floor where camera and patient stand. The area fills two thirds of the picture, with plain skin around it.</source>
        <translation>{distance}, toujours la même, sans zoom numérique. Marquez au sol la place de l’appareil et du patient. La zone remplit deux tiers de l’image, avec de la peau ordinaire autour.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>Two soft lamps from the sides, at about 45°, the same ones each time; no sun and no flash from the front, as skin that shines hides its veins. No portrait, night or beauty mode.</source>
        <translation>Deux lampes douces sur les côtés, à 45° environ, toujours les mêmes ; ni soleil ni flash de face, car la peau qui brille cache ses veines. Ni mode portrait, ni nuit, ni beauté.</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>Hold the camera square to the skin and at its height. Turn the leg, not the camera; use foot marks. The baseline as a ghost over the live picture shows when it fits.</source>
        <translation>Tenez l’appareil face à la peau et à sa hauteur. Tournez la jambe, non l’appareil ; servez-vous de marques au sol. Le fantôme de la photo de départ sur l’image en direct montre quand cela concorde.</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Posture</translation>
    </message>
    <message>
        <source>Standing fills veins that lying empties. Have legs photographed standing, after the same few minutes each time, and faces sitting. Take off make-up and lotion before.</source>
        <translation>La station debout remplit des veines que la position couchée vide. Photographiez les jambes debout, après les mêmes minutes chaque fois, et les visages assis. Ôtez avant maquillage et lotion.</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>A printed scale marker, flat on the skin beside the area, gives millimetres; a ruler does, too. Print markers with “vein-tracker marker-sheet markers.pdf” at 100 %.</source>
        <translation>Un repère d’échelle imprimé, à plat sur la peau près de la zone, donne les millimètres ; une règle aussi. Imprimez-les avec « vein-tracker marker-sheet markers.pdf » à 100 %.</translation>
    </message>
    <message>
        <source>Before you go on</source>
        <translation>Avant de continuer</translation>
    </message>
    <message>
        <source>Tap the skin to focus, hold still, take two. Look at 1:1 (Z): fine veins must be crisp. Take the same views each time, before treatment and at every follow-up.</source>
        <translation>Touchez la peau pour la mise au point, ne bougez plus, prenez-en deux. Regardez à 1:1 (Z) : les veines fines doivent être nettes. Prenez chaque fois les mêmes vues, avant traitement et à chaque suivi.</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>hold still: the baseline is not found yet</source>
        <translation>ne bougez plus : la photo de départ n’est pas encore trouvée</translation>
    </message>
    <message>
        <source>line it up by eye: there is too little to go by</source>
        <translation>cadrez à l’œil : il y a trop peu d’indices</translation>
    </message>
    <message>
        <source>this looks like another area</source>
        <translation>ceci ressemble à une autre zone</translation>
    </message>
    <message>
        <source>move closer</source>
        <translation>rapprochez-vous</translation>
    </message>
    <message>
        <source>move farther away</source>
        <translation>éloignez-vous</translation>
    </message>
    <message>
        <source>turn {degrees}° clockwise</source>
        <translation>tournez de {degrees}° dans le sens horaire</translation>
    </message>
    <message>
        <source>turn {degrees}° anticlockwise</source>
        <translation>tournez de {degrees}° dans le sens antihoraire</translation>
    </message>
    <message>
        <source>move right</source>
        <translation>allez à droite</translation>
    </message>
    <message>
        <source>move left</source>
        <translation>allez à gauche</translation>
    </message>
    <message>
        <source>move down</source>
        <translation>descendez</translation>
    </message>
    <message>
        <source>move up</source>
        <translation>montez</translation>
    </message>
    <message>
        <source>tilt the right side away</source>
        <translation>inclinez le côté droit en arrière</translation>
    </message>
    <message>
        <source>tilt the left side away</source>
        <translation>inclinez le côté gauche en arrière</translation>
    </message>
    <message>
        <source>tilt the lower side away</source>
        <translation>inclinez le bas en arrière</translation>
    </message>
    <message>
        <source>tilt the upper side away</source>
        <translation>inclinez le haut en arrière</translation>
    </message>
    <message>
        <source>hold still and focus</source>
        <translation>ne bougez plus et faites la mise au point</translation>
    </message>
    <message>
        <source>use less light</source>
        <translation>moins de lumière</translation>
    </message>
    <message>
        <source>use more light</source>
        <translation>plus de lumière</translation>
    </message>
    <message>
        <source>the skin shines: move the light</source>
        <translation>la peau brille : déplacez la lampe</translation>
    </message>
    <message>
        <source>light it evenly</source>
        <translation>éclairez uniformément</translation>
    </message>
    <message>
        <source>lay the scale marker beside the area</source>
        <translation>posez le repère d’échelle près de la zone</translation>
    </message>
    <message>
        <source>Ready to shoot</source>
        <translation>Prêt à photographier</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Examen …</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>move a little closer</source>
        <translation>rapprochez-vous un peu</translation>
    </message>
    <message>
        <source>move a little farther away</source>
        <translation>éloignez-vous un peu</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>blurred: hold still and focus</source>
        <translation>flou : ne bougez plus et faites la mise au point</translation>
    </message>
    <message>
        <source>no blur to be seen</source>
        <translation>aucun flou visible</translation>
    </message>
    <message>
        <source>matches the baseline</source>
        <translation>comme la photo de départ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>brighter than the baseline</source>
        <translation>plus clair que la photo de départ</translation>
    </message>
    <message>
        <source>darker than the baseline</source>
        <translation>plus sombre que la photo de départ</translation>
    </message>
    <message>
        <source>clipped highlights</source>
        <translation>zones brûlées</translation>
    </message>
    <message>
        <source>less even than the baseline</source>
        <translation>moins uniforme que la photo de départ</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>trop clair</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>trop sombre</translation>
    </message>
    <message>
        <source>no clipped highlights</source>
        <translation>aucune zone brûlée</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>as at the baseline</source>
        <translation>comme au départ</translation>
    </message>
    <message>
        <source>{amount} farther than the baseline</source>
        <translation>{amount} plus loin qu’au départ</translation>
    </message>
    <message>
        <source>{amount} nearer than the baseline</source>
        <translation>{amount} plus près qu’au départ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Angle</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>Scale marker</source>
        <translation>Repère d’échelle</translation>
    </message>
    <message>
        <source>in the picture</source>
        <translation>dans l’image</translation>
    </message>
    <message>
        <source>none seen: figures in mm need one</source>
        <translation>aucun vu : les chiffres en mm en demandent un</translation>
    </message>
    <message>
        <source>not in the picture</source>
        <translation>pas dans l’image</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
</context>
<context>
    <name>judgement</name>
    <message>
        <source>corrected by hand</source>
        <translation>corrigé à la main</translation>
    </message>
    <message>
        <source>Straight after treatment</source>
        <translation>Juste après traitement</translation>
    </message>
    <message>
        <source>Kept for the record; it stays out of the curve.</source>
        <translation>Gardée pour le dossier ; elle reste hors de la courbe.</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Pas encore mesurée</translation>
    </message>
    <message>
        <source>Does not fit the others</source>
        <translation>Ne concorde pas avec les autres</translation>
    </message>
    <message>
        <source>Cannot be measured</source>
        <translation>Ne peut être mesurée</translation>
    </message>
    <message>
        <source>covered, 95 % interval {interval}</source>
        <translation>couverts, intervalle à 95 % {interval}</translation>
    </message>
    <message>
        <source>{what} noted in this session</source>
        <translation>{what} noté dans cette séance</translation>
    </message>
    <message>
        <source>{weeks} wk after treatment; can be judged from {day} on</source>
        <translation>{weeks} sem. après traitement ; jugeable à partir du {day}</translation>
    </message>
    <message>
        <source>Photographs: not asked yet</source>
        <translation>Photographies : pas encore demandé</translation>
    </message>
    <message>
        <source>Photographs: {answer}</source>
        <translation>Photographies : {answer}</translation>
    </message>
    <message>
        <source>Archived {day}</source>
        <translation>Archivé le {day}</translation>
    </message>
    <message>
        <source>Mark the same spots of skin in both photos, such as moles; they are then aligned</source>
        <translation>Marquez les mêmes points de peau sur les deux photos, comme des grains de beauté ; elles sont alors alignées</translation>
    </message>
    <message>
        <source>Set landmarks…</source>
        <translation>Placer des repères…</translation>
    </message>
    <message>
        <source>The baseline was measured with recipe {first}, this photo with recipe {second}: choose Measure the whole view again in the photo&apos;s menu.</source>
        <translation>La photo de départ a été mesurée avec la recette {first}, celle-ci avec la recette {second} : choisissez Mesurer à nouveau toute la vue dans le menu de la photo.</translation>
    </message>
    <message>
        <source>Two recipes</source>
        <translation>Deux recettes</translation>
    </message>
    <message>
        <source>Other camera than checked</source>
        <translation>Autre appareil que vérifié</translation>
    </message>
    <message>
        <source>Set-up: check again</source>
        <translation>Installation : à revérifier</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Corrigé à la main</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>Opens the session with it ticked; nothing is saved until you save it</source>
        <translation>Ouvre la séance avec ceci coché ; rien n’est enregistré avant que vous n’enregistriez</translation>
    </message>
    <message>
        <source>Looks like {tick}: tick it?</source>
        <translation>On dirait : {tick}. Cocher ?</translation>
    </message>
    <message>
        <source>{px} pixels apart</source>
        <translation>{px} pixels d’écart</translation>
    </message>
    <message>
        <source>{pixels}, {mm}</source>
        <translation>{pixels}, {mm}</translation>
    </message>
    <message>
        <source>Colour difference of plain skin, before → after matching: {figures}</source>
        <translation>Différence de couleur de la peau ordinaire, avant → après égalisation : {figures}</translation>
    </message>
    <message>
        <source>Light was matched by the colour chart that both photos show.</source>
        <translation>La lumière a été égalisée par la charte de couleurs que montrent les deux photos.</translation>
    </message>
    <message>
        <source>Light by colour chart</source>
        <translation>Lumière par charte</translation>
    </message>
    <message>
        <source>Same light</source>
        <translation>Même lumière</translation>
    </message>
    <message>
        <source>Sharpness of the follow-up before matching: {ratio} × the baseline&apos;s</source>
        <translation>Netteté du suivi avant égalisation : {ratio} × celle du départ</translation>
    </message>
    <message>
        <source>Sharpness matched</source>
        <translation>Netteté égalisée</translation>
    </message>
    <message>
        <source>{share} of the baseline&apos;s skin is in both</source>
        <translation>{share} de la peau de départ est sur les deux</translation>
    </message>
    <message>
        <source>Enough overlap</source>
        <translation>Recouvrement suffisant</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Aligné</translation>
    </message>
    <message>
        <source>Aligned by landmarks</source>
        <translation>Aligné par repères</translation>
    </message>
    <message>
        <source>The skin between the landmarks does not confirm them: check them with Set landmarks in the photo&apos;s menu.</source>
        <translation>La peau entre les repères ne les confirme pas : vérifiez-les par Placer des repères dans le menu de la photo.</translation>
    </message>
    <message>
        <source>By landmarks alone</source>
        <translation>Par repères seuls</translation>
    </message>
    <message>
        <source>The two photos differ too much.</source>
        <translation>Les deux photos diffèrent trop.</translation>
    </message>
    <message>
        <source>95 % interval {interval}</source>
        <translation>Intervalle à 95 % {interval}</translation>
    </message>
</context>
<context>
    <name>key</name>
    <message>
        <source>Estimated on the skin that both photos show</source>
        <translation>Estimé sur la peau que montrent les deux photos</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>{kind}: none</source>
        <translation>{kind} : aucune</translation>
    </message>
    <message>
        <source>under {share} of the skin</source>
        <translation>moins de {share} de la peau</translation>
    </message>
    <message>
        <source>{share} of the skin</source>
        <translation>{share} de la peau</translation>
    </message>
    <message>
        <source>{kind}: about {length}, {area}, {share}</source>
        <translation>{kind} : environ {length}, {area}, {share}</translation>
    </message>
    <message>
        <source>{kind}: about {of_length} of the veins&apos; length, {share}</source>
        <translation>{kind} : environ {of_length} de la longueur de veines, {share}</translation>
    </message>
    <message>
        <source>Hatched: left out, not judged as skin</source>
        <translation>Hachuré : exclu, non jugé comme peau</translation>
    </message>
    <message>
        <source>Wide, left out</source>
        <translation>Large, exclue</translation>
    </message>
    <message>
        <source>Any vein, without a scale</source>
        <translation>Toute veine, sans échelle</translation>
    </message>
    <message>
        <source>Haemoglobin, optical density above plain skin</source>
        <translation>Hémoglobine, densité optique au-dessus de la peau ordinaire</translation>
    </message>
    <message>
        <source>Pigmentation, optical density above plain skin</source>
        <translation>Pigmentation, densité optique au-dessus de la peau ordinaire</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Ajouté à la main</translation>
    </message>
    <message>
        <source>Removed by hand</source>
        <translation>Retiré à la main</translation>
    </message>
</context>
<context>
    <name>misfit</name>
    <message>
        <source>The baseline does not fit the others: held against each other they agree, held against it they do not, as on {day}. Look whether another photo is the better baseline.</source>
        <translation>La photo de départ ne concorde pas avec les autres : entre elles, elles s’accordent ; avec elle, non, comme le {day}. Voyez si une autre serait une meilleure photo de départ.</translation>
    </message>
    <message>
        <source>Look at both photos; take this one again if it can be.</source>
        <translation>Regardez les deux photos ; reprenez celle-ci si possible.</translation>
    </message>
    <message>
        <source>This photo does not fit the others: held against the photo of {day} it shows something else than held against the baseline.</source>
        <translation>Cette photo ne concorde pas avec les autres : face à la photo du {day} elle montre autre chose que face à celle de départ.</translation>
    </message>
    <message>
        <source>This photo does not fit the others: beside the baseline it shows {direct}, by way of the photo of {day} {chained}.</source>
        <translation>Cette photo ne concorde pas avec les autres : face au départ elle montre {direct}, en passant par la photo du {day} {chained}.</translation>
    </message>
    <message>
        <source>{change} ({interval})</source>
        <translation>{change} ({interval})</translation>
    </message>
</context>
<context>
    <name>patient_view</name>
    <message>
        <source>Your {inside}</source>
        <comment>{inside} is “right thigh”, {place} is “Right thigh”</comment>
        <translation>{place}</translation>
    </message>
    <message>
        <source>Before · {day}</source>
        <translation>Avant · {day}</translation>
    </message>
    <message>
        <source>Now · {day}</source>
        <translation>Maintenant · {day}</translation>
    </message>
    <message>
        <source>{day}, {later}</source>
        <translation>{day}, {later}</translation>
    </message>
    <message>
        <source>About {percent} less
of the thread veins that we can see in these photos.</source>
        <translation>Environ {percent} de moins
des petits vaisseaux que nous voyons sur ces photos.</translation>
    </message>
    <message>
        <source>About the same.</source>
        <translation>À peu près pareil.</translation>
    </message>
    <message>
        <source>These two photos differ too much
to compare fairly.</source>
        <translation>Ces deux photos diffèrent trop
pour une comparaison juste.</translation>
    </message>
    <message>
        <source>Your first photo.
The next ones are held against this one.</source>
        <translation>Votre première photo.
Les suivantes seront comparées à celle-ci.</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Pas encore mesurée.</translation>
    </message>
    <message>
        <source>Estimated from your photos; {practitioner} will go through it with you.</source>
        <translation>Estimé d’après vos photos ; {practitioner} en parlera avec vous.</translation>
    </message>
    <message>
        <source>Estimated from your photos; we will go through it with you.</source>
        <translation>Estimé d’après vos photos ; nous en parlerons avec vous.</translation>
    </message>
    <message>
        <source>More visible than in {month};
{practitioner} will look at this with you.</source>
        <translation>Plus visible qu’en {month} ;
{practitioner} regardera cela avec vous.</translation>
    </message>
    <message>
        <source>More visible than in {month};
we will look at this with you.</source>
        <translation>Plus visible qu’en {month} ;
nous regarderons cela avec vous.</translation>
    </message>
    <message>
        <source>Too early to tell:
skin often looks worse before it looks better.</source>
        <translation>Trop tôt pour le dire :
la peau a souvent l’air moins bien avant d’aller mieux.</translation>
    </message>
    <message>
        <source>Too early to tell:
skin often looks worse before it looks better. Next photo: {day}.</source>
        <translation>Trop tôt pour le dire :
la peau a souvent l’air moins bien avant d’aller mieux. Prochaine photo : {day}.</translation>
    </message>
</context>
<context>
    <name>patients</name>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
</context>
<context>
    <name>rating</name>
    <message>
        <source>No difference</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>1–25 % gone</source>
        <translation>1–25 % disparus</translation>
    </message>
    <message>
        <source>26–50 % gone</source>
        <translation>26–50 % disparus</translation>
    </message>
    <message>
        <source>51–75 % gone</source>
        <translation>51–75 % disparus</translation>
    </message>
    <message>
        <source>76–100 % gone</source>
        <translation>76–100 % disparus</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Impossible à dire</translation>
    </message>
    <message>
        <source>{n} because the patient refused photographs or teaching</source>
        <translation>{n} car le patient a refusé les photographies ou l’enseignement</translation>
    </message>
    <message>
        <source>{n} not comparable</source>
        <translation>{n} non comparables</translation>
    </message>
    <message>
        <source>{n} taken straight after treatment</source>
        <translation>{n} prises juste après traitement</translation>
    </message>
    <message>
        <source>{n} too early to judge</source>
        <translation>{n} trop tôt pour juger</translation>
    </message>
    <message>
        <source>{n} not measured yet</source>
        <translation>{n} pas encore mesurées</translation>
    </message>
    <message>
        <source>{n} no longer a pair: a photo went, or the baseline is another</source>
        <translation>{n} ne sont plus une paire : une photo est partie, ou la photo de départ est une autre</translation>
    </message>
    <message>
        <source>almost perfect</source>
        <translation>presque parfaite</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>forte</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>modérée</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>passable</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>légère</translation>
    </message>
    <message>
        <source>Weighted kappa</source>
        <translation>Kappa pondéré</translation>
    </message>
    <message>
        <source>ICC(2,1)</source>
        <translation>ICC(2,1)</translation>
    </message>
    <message>
        <source>Left out: {reasons}.</source>
        <translation>Écarté : {reasons}.</translation>
    </message>
    <message>
        <source>Not in it are ratings of pairs that can no longer be rated ({n}): {reasons}.</source>
        <translation>N’y sont pas les évaluations de paires qui ne peuvent plus être évaluées ({n}) : {reasons}.</translation>
    </message>
    <message>
        <source>the measurement</source>
        <translation>la mesure</translation>
    </message>
    <message>
        <source>{rater}, first and second look</source>
        <translation>{rater}, premier et second regard</translation>
    </message>
    <message>
        <source>{first} and {others}</source>
        <translation>{first} et {others}</translation>
    </message>
    <message>
        <source>{pairs}: too few for a statistic, it takes {least}</source>
        <translation>{pairs} : trop peu pour une statistique, il en faut {least}</translation>
    </message>
    <message>
        <source>cannot be told: all were graded alike</source>
        <translation>impossible à dire : toutes évaluées pareil</translation>
    </message>
    <message>
        <source>{value}; from one patient no interval can be told</source>
        <translation>{value} ; avec un seul patient aucun intervalle ne peut être donné</translation>
    </message>
    <message>
        <source>{value}; without any disagreement no interval can be told</source>
        <translation>{value} ; sans aucun désaccord aucun intervalle ne peut être donné</translation>
    </message>
    <message>
        <source>{value}, 95 % interval {interval}</source>
        <translation>{value}, intervalle à 95 % {interval}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>In plain words: {level} agreement, from {pairs} of {patients}.</source>
        <translation>En clair : concordance {level}, sur {pairs} de {patients}.</translation>
    </message>
    <message>
        <source>Pairs of one patient resemble each other: from so few patients the interval is rather too narrow.</source>
        <translation>Les paires d’un patient se ressemblent : avec si peu de patients, l’intervalle est plutôt trop étroit.</translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>1 patient</translation>
    </message>
    <message>
        <source>{n} patients</source>
        <translation>{n} patients</translation>
    </message>
    <message>
        <source>no</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Covered without corrections: {figure}.</source>
        <translation>Couvert sans corrections : {figure}.</translation>
    </message>
    <message>
        <source>Change without corrections of the two photos: {figure}.</source>
        <translation>Changement sans corrections des deux photos : {figure}.</translation>
    </message>
    <message>
        <source>Check whether the photo lies on its baseline, and its veins.</source>
        <translation>Vérifiez si la photo se superpose à celle de départ, et ses veines.</translation>
    </message>
    <message>
        <source>The figure is unsure here: check the region, and the veins that were found.</source>
        <translation>Le chiffre est ici peu sûr : vérifiez la région et les veines trouvées.</translation>
    </message>
</context>
<context>
    <name>series</name>
    <message>
        <source>Baseline</source>
        <translation>Photo de départ</translation>
    </message>
    <message>
        <source>straight after</source>
        <translation>juste après</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesurée</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>non comparable</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>trop tôt</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Discordante</translation>
    </message>
    <message>
        <source>Kept for the record; it stays out of the curve.</source>
        <translation>Gardée pour le dossier ; elle reste hors de la courbe.</translation>
    </message>
    <message>
        <source>Set as baseline: {reason}</source>
        <translation>Définir comme photo de départ : {reason}</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>{agent}, foam</source>
        <translation>{agent}, mousse</translation>
    </message>
    <message>
        <source>{agent}: {volume}</source>
        <translation>{agent} : {volume}</translation>
    </message>
    <message>
        <source>{total} ({weight} mg)</source>
        <translation>{total} ({weight} mg)</translation>
    </message>
    <message>
        <source>Agent not named</source>
        <translation>Agent non nommé</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>né(e) le {day}</translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation>Séance du {day}</translation>
    </message>
    <message>
        <source>Total: {agents}</source>
        <translation>Total : {agents}</translation>
    </message>
    <message>
        <source>{volume} in all</source>
        <translation>{volume} en tout</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation>Notes : {notes}</translation>
    </message>
    <message>
        <source>Seen: {ticks}</source>
        <translation>Vu : {ticks}</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>lot {lot}</translation>
    </message>
    <message>
        <source>needle {needle}</source>
        <translation>aiguille {needle}</translation>
    </message>
    <message>
        <source>compression: {compression}</source>
        <translation>compression : {compression}</translation>
    </message>
    <message>
        <source>expiry {day}</source>
        <translation>péremption {day}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation>Choix du système</translation>
    </message>
    <message>
        <source>The last one, not connected now</source>
        <translation>Le dernier, non connecté actuellement</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>Aucun appareil trouvé</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>The light varied most. Keep daylight out, use the same lamp at the same place, and switch the camera&apos;s automatic exposure and white balance off.</source>
        <translation>La lumière a varié le plus. Écartez la lumière du jour, gardez la même lampe au même endroit, et coupez l’exposition et la balance des blancs automatiques.</translation>
    </message>
    <message>
        <source>The sharpness varied most. Focus on the skin each time, hold the camera still or put it on a stand, and use more light.</source>
        <translation>La netteté a varié le plus. Faites chaque fois la mise au point sur la peau, tenez l’appareil immobile ou sur un pied, et mettez plus de lumière.</translation>
    </message>
    <message>
        <source>The distance varied most. Mark where camera and patient stand, or hold a spacer between camera and skin.</source>
        <translation>La distance a varié le plus. Marquez la place de l’appareil et du patient, ou tenez une cale entre appareil et peau.</translation>
    </message>
    <message>
        <source>In this room, changes under {floor} cannot be told from chance.</source>
        <translation>Dans cette pièce, des changements de moins de {floor} ne se distinguent pas du hasard.</translation>
    </message>
    <message>
        <source>From {n} photos of skin of which veins cover {coverage}</source>
        <translation>D’après {n} photos d’une peau dont les veines couvrent {coverage}</translation>
    </message>
    <message>
        <source>{of}, taken with {camera}.</source>
        <translation>{of}, prises avec {camera}.</translation>
    </message>
    <message>
        <source>a camera that the photos do not name</source>
        <translation>un appareil que les photos ne nomment pas</translation>
    </message>
    <message>
        <source>± {n} %</source>
        <translation>± {n} %</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>colour difference {n}</source>
        <translation>différence de couleur {n}</translation>
    </message>
    <message>
        <source>Of plain skin (CIEDE2000), the median; up to 3 is good</source>
        <translation>De la peau ordinaire (CIEDE2000), la médiane ; jusqu’à 3 c’est bon</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Standard deviation between the photos; up to 15 % is good</source>
        <translation>Écart-type entre les photos ; jusqu’à 15 % c’est bon</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Standard deviation between the photos; up to 8 % is good</source>
        <translation>Écart-type entre les photos ; jusqu’à 8 % c’est bon</translation>
    </message>
    <message>
        <source>Light, sharpness and distance were kept well. Choose an area with more thread veins, hold the camera square to the skin, and check again.</source>
        <translation>Lumière, netteté et distance ont été bien tenues. Choisissez une zone avec plus de télangiectasies, tenez l’appareil face à la peau, et vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>{day} by {who}</source>
        <translation>{day} par {who}</translation>
    </message>
    <message>
        <source>Checked last on {when} with {camera}: from {floor}. A new check counts instead.</source>
        <translation>Vérifié en dernier le {when} avec {camera} : à partir de {floor}. Une nouvelle vérification la remplace.</translation>
    </message>
    <message>
        <source>checked {day}: from {floor}</source>
        <translation>vérifié le {day} : à partir de {floor}</translation>
    </message>
    <message>
        <source>not yet checked with this camera</source>
        <translation>pas encore vérifié avec cet appareil</translation>
    </message>
    <message>
        <source>to be checked again</source>
        <translation>à revérifier</translation>
    </message>
    <message>
        <source>not yet checked here</source>
        <translation>pas encore vérifié ici</translation>
    </message>
    <message>
        <source>Nobody knows yet how small a change this room, light and camera can show</source>
        <translation>Personne ne sait encore quel changement minimal cette pièce, cette lumière et cet appareil peuvent montrer</translation>
    </message>
    <message>
        <source>Changes under {floor} cannot be told from chance here: the interval was widened to it</source>
        <translation>Des changements de moins de {floor} ne se distinguent pas du hasard ici : l’intervalle a été élargi d’autant</translation>
    </message>
    <message>
        <source>Changes under {floor} cannot be told from chance here; the interval is wider anyway</source>
        <translation>Des changements de moins de {floor} ne se distinguent pas du hasard ici ; l’intervalle est de toute façon plus large</translation>
    </message>
    <message>
        <source>Checked on {day} with {camera}: from {floor}. That says nothing of another camera: check this one</source>
        <translation>Vérifié le {day} avec {camera} : à partir de {floor}. Cela ne dit rien d’un autre appareil : vérifiez celui-ci</translation>
    </message>
    <message>
        <source>Checked on {day} with recipe {recipe}, before the method changed: check the set-up again</source>
        <translation>Vérifié le {day} avec la recette {recipe}, avant que la méthode ne change : vérifiez de nouveau l’installation</translation>
    </message>
</context>
<context>
    <name>showcase</name>
    <message>
        <source>The pages are in {folder}. A display is needed for the window.</source>
        <translation>Les pages sont dans {folder}. La fenêtre demande un écran.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Find a patient</source>
        <translation>Chercher un patient</translation>
    </message>
    <message>
        <source>Type a part of the name, the number or the date of birth and press Enter. {find} finds areas and actions too, wherever you are.</source>
        <translation>Saisissez une partie du nom, le numéro ou la date de naissance, puis Entrée. {find} trouve aussi zones et actions, où que vous soyez.</translation>
    </message>
    <message>
        <source>A card for each treated area</source>
        <translation>Une carte pour chaque zone traitée</translation>
    </message>
    <message>
        <source>Baseline, latest photo and the change with its interval. Drop photos on it: you are asked where they belong, then they are measured.</source>
        <translation>Photo de départ, dernière photo et changement avec son intervalle. Déposez-y des photos : on vous demande leur place, puis elles sont mesurées.</translation>
    </message>
    <message>
        <source>Before and after in one frame</source>
        <translation>L’avant et l’après dans un même cadre</translation>
    </message>
    <message>
        <source>Side by side, with a wipe, or as a map of what changed: keys 1 to 6. The chips beside it say whether the two photos may be compared.</source>
        <translation>Côte à côte, par balayage, ou en carte des changements : touches 1 à 6. Les pastilles à côté disent si les deux photos peuvent être comparées.</translation>
    </message>
    <message>
        <source>The course over real dates</source>
        <translation>Le parcours sur des dates réelles</translation>
    </message>
    <message>
        <source>Each photo is a point with its interval. {present} shows the patient their own area, in plain words; {keys} lists all keys.</source>
        <translation>Chaque photo est un point avec son intervalle. {present} montre au patient sa propre zone, en mots simples ; {keys} liste toutes les touches.</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>Done again: {edit}</source>
        <translation>Refait : {edit}</translation>
    </message>
    <message>
        <source>Undone: {edit}</source>
        <translation>Annulé : {edit}</translation>
    </message>
    <message>
        <source>Patient added.</source>
        <translation>Patient ajouté.</translation>
    </message>
    <message>
        <source>Patient changed.</source>
        <translation>Patient modifié.</translation>
    </message>
    <message>
        <source>Patient moved to the trash, kept for 30 days.</source>
        <translation>Patient mis à la corbeille, gardé 30 jours.</translation>
    </message>
    <message>
        <source>Consent recorded.</source>
        <translation>Consentement noté.</translation>
    </message>
    <message>
        <source>Patient archived; search for “archived” to find them.</source>
        <translation>Patient archivé ; cherchez « archivé » pour le trouver.</translation>
    </message>
    <message>
        <source>Patient brought back from the archive.</source>
        <translation>Patient sorti des archives.</translation>
    </message>
    <message>
        <source>Patients merged into one.</source>
        <translation>Patients fusionnés en un.</translation>
    </message>
    <message>
        <source>Checklist recorded.</source>
        <translation>Liste de contrôle notée.</translation>
    </message>
    <message>
        <source>Checklist moved to the trash, kept for 30 days.</source>
        <translation>Liste de contrôle mise à la corbeille, gardée 30 jours.</translation>
    </message>
    <message>
        <source>Examination of the veins recorded.</source>
        <translation>Examen des veines noté.</translation>
    </message>
    <message>
        <source>Examination moved to the trash, kept for 30 days.</source>
        <translation>Examen mis à la corbeille, gardé 30 jours.</translation>
    </message>
    <message>
        <source>Area moved on the figure.</source>
        <translation>Zone déplacée sur la figure.</translation>
    </message>
    <message>
        <source>Treated area added.</source>
        <translation>Zone traitée ajoutée.</translation>
    </message>
    <message>
        <source>Treated area changed.</source>
        <translation>Zone traitée modifiée.</translation>
    </message>
    <message>
        <source>Treated area moved to the trash, kept for 30 days.</source>
        <translation>Zone mise à la corbeille, gardée 30 jours.</translation>
    </message>
    <message>
        <source>View added.</source>
        <translation>Vue ajoutée.</translation>
    </message>
    <message>
        <source>View changed.</source>
        <translation>Vue modifiée.</translation>
    </message>
    <message>
        <source>View moved to the trash, kept for 30 days.</source>
        <translation>Vue mise à la corbeille, gardée 30 jours.</translation>
    </message>
    <message>
        <source>Session saved.</source>
        <translation>Séance enregistrée.</translation>
    </message>
    <message>
        <source>Session changed.</source>
        <translation>Séance modifiée.</translation>
    </message>
    <message>
        <source>Session moved to the trash, kept for 30 days.</source>
        <translation>Séance mise à la corbeille, gardée 30 jours.</translation>
    </message>
    <message>
        <source>Photo changed.</source>
        <translation>Photo modifiée.</translation>
    </message>
    <message>
        <source>Photo moved.</source>
        <translation>Photo déplacée.</translation>
    </message>
    <message>
        <source>Note pinned.</source>
        <translation>Note épinglée.</translation>
    </message>
    <message>
        <source>Note changed.</source>
        <translation>Note modifiée.</translation>
    </message>
    <message>
        <source>Note taken off; Undo brings it back.</source>
        <translation>Note retirée ; Annuler la rétablit.</translation>
    </message>
    <message>
        <source>Unfiled photo moved to the trash, kept for 30 days.</source>
        <translation>Photo non classée mise à la corbeille, gardée 30 jours.</translation>
    </message>
    <message>
        <source>Photo moved to the trash, kept for 30 days.</source>
        <translation>Photo mise à la corbeille, gardée 30 jours.</translation>
    </message>
    <message>
        <source>Scale set.</source>
        <translation>Échelle définie.</translation>
    </message>
    <message>
        <source>Landmarks set; the photo is compared by them.</source>
        <translation>Repères placés ; la photo est comparée d’après eux.</translation>
    </message>
    <message>
        <source>Landmarks removed; the photo is compared without them.</source>
        <translation>Repères retirés ; la photo est comparée sans eux.</translation>
    </message>
    <message>
        <source>Region drawn; the series is measured within it.</source>
        <translation>Région tracée ; la série y est mesurée.</translation>
    </message>
    <message>
        <source>Region cleared; the series is measured everywhere.</source>
        <translation>Région effacée ; la série est mesurée partout.</translation>
    </message>
    <message>
        <source>Veins corrected by hand.</source>
        <translation>Veines corrigées à la main.</translation>
    </message>
    <message>
        <source>Corrections by hand cleared.</source>
        <translation>Corrections à la main effacées.</translation>
    </message>
    <message>
        <source>Review saved: region and veins.</source>
        <translation>Vérification enregistrée : région et veines.</translation>
    </message>
    <message>
        <source>Baseline set; the series is compared again.</source>
        <translation>Photo de départ définie ; la série est comparée de nouveau.</translation>
    </message>
    <message>
        <source>Restored from the trash.</source>
        <translation>Restauré de la corbeille.</translation>
    </message>
    <message>
        <source>Photo protocol saved.</source>
        <translation>Protocole photo enregistré.</translation>
    </message>
    <message>
        <source>Set-up checked.</source>
        <translation>Installation vérifiée.</translation>
    </message>
    <message>
        <source>Saved: {edit}.</source>
        <translation>Enregistré : {edit}.</translation>
    </message>
    <message>
        <source>Undo: {edit}</source>
        <translation>Annuler : {edit}</translation>
    </message>
    <message>
        <source>Redo: {edit}</source>
        <translation>Rétablir : {edit}</translation>
    </message>
</context>
<context>
    <name>veins</name>
    <message>
        <source>{width} wide</source>
        <translation>{width} de large</translation>
    </message>
    <message>
        <source>{length} long</source>
        <translation>{length} de long</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>exclue</translation>
    </message>
    <message>
        <source>Thread vein</source>
        <translation>Télangiectasie</translation>
    </message>
    <message>
        <source>Reticular vein</source>
        <translation>Veine réticulaire</translation>
    </message>
    <message>
        <source>Wide vein</source>
        <translation>Veine large</translation>
    </message>
    <message>
        <source>Vein</source>
        <translation>Veine</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>The photo is blurred: hold still, focus on the skin and take it again.</source>
        <translation>La photo est floue : ne bougez pas, faites la mise au point sur la peau et reprenez-la.</translation>
    </message>
    <message>
        <source>Light is reflected by the skin: turn the lamp or the flash aside.</source>
        <translation>La peau reflète la lumière : tournez la lampe ou le flash de côté.</translation>
    </message>
    <message>
        <source>The photo is too dark: add light and take it again.</source>
        <translation>La photo est trop sombre : ajoutez de la lumière et reprenez-la.</translation>
    </message>
    <message>
        <source>The photo is too bright: lower the light or the exposure.</source>
        <translation>La photo est trop claire : réduisez lumière ou exposition.</translation>
    </message>
    <message>
        <source>Only little skin can be judged: go closer or frame the area anew.</source>
        <translation>Peu de peau est évaluable : rapprochez-vous ou recadrez la zone.</translation>
    </message>
    <message>
        <source>Hair hides veins here: shave or clip, then take the photo again.</source>
        <translation>Des poils cachent ici des veines : rasez ou coupez, puis reprenez la photo.</translation>
    </message>
    <message>
        <source>A vein of 3 mm or more is left out of the figure: check it with the patient standing.</source>
        <translation>Une veine de 3 mm ou plus est exclue du chiffre : examinez-la patient debout.</translation>
    </message>
    <message>
        <source>Two scales disagree by more than 10 %: check the marker, the ruler and what was entered.</source>
        <translation>Deux échelles diffèrent de plus de 10 % : vérifiez repère, règle et saisie.</translation>
    </message>
    <message>
        <source>A scale marker is cut, covered, bent or mirrored and gives no scale: show all of it, lying flat.</source>
        <translation>Un repère d’échelle est coupé, caché, courbé ou en miroir et ne donne pas d’échelle : montrez-le entier, à plat.</translation>
    </message>
    <message>
        <source>No skin was found: frame the area anew, in even light.</source>
        <translation>Aucune peau trouvée : recadrez la zone, sous une lumière uniforme.</translation>
    </message>
    <message>
        <source>The photo has no colour: take it again in colour.</source>
        <translation>La photo est sans couleur : reprenez-la en couleur.</translation>
    </message>
    <message>
        <source>A screenshot or a picture of a picture cannot be measured: use the photograph itself.</source>
        <translation>Une capture d’écran ou l’image d’une image ne peut être mesurée : utilisez la photographie elle-même.</translation>
    </message>
    <message>
        <source>The photos could not be aligned: set landmarks, or photograph it like the first time.</source>
        <translation>Les photos n’ont pu être alignées : placez des repères, ou photographiez comme la première fois.</translation>
    </message>
    <message>
        <source>One photo is much less sharp: take it again in focus.</source>
        <translation>Une photo est bien moins nette : reprenez-la nette.</translation>
    </message>
    <message>
        <source>The light differs too much: use the same lamp and distance.</source>
        <translation>La lumière diffère trop : même lampe, même distance.</translation>
    </message>
    <message>
        <source>The photos share too little skin: frame it like the first photo.</source>
        <translation>Les photos partagent trop peu de peau : cadrez comme la première.</translation>
    </message>
    <message>
        <source>Standing fills veins that lying empties: take the photo in the same posture.</source>
        <translation>La station debout remplit des veines que la position couchée vide : prenez la photo dans la même posture.</translation>
    </message>
    <message>
        <source>One photo is mirrored: check the side and the camera&apos;s mirroring.</source>
        <translation>Une photo est en miroir : vérifiez le côté et le miroir de l’appareil.</translation>
    </message>
    <message>
        <source>The photos seem to show different skin: check patient and side.</source>
        <translation>Les photos semblent montrer des peaux différentes : vérifiez patient et côté.</translation>
    </message>
    <message>
        <source>Only one photo was taken in cross-polarised light, which shows more of what lies in the skin: use the same filters.</source>
        <translation>Une seule photo a été prise en lumière polarisée croisée, qui montre plus de ce qui est dans la peau : utilisez les mêmes filtres.</translation>
    </message>
    <message>
        <source>Only one photo was enlarged by digital zoom, which invents detail: go closer instead.</source>
        <translation>Une seule photo a été agrandie par zoom numérique, qui invente des détails : rapprochez-vous plutôt.</translation>
    </message>
    <message>
        <source>The camera or an app has altered one photo: file the original, taken without portrait, night or beauty mode.</source>
        <translation>L’appareil ou une application a modifié une photo : classez l’original, pris sans mode portrait, nuit ou beauté.</translation>
    </message>
    <message>
        <source>Of one of the two photos nobody has said how the patient held the area: Edit photo says it.</source>
        <translation>Pour l’une des deux photos, personne n’a dit la posture : Modifier la photo le permet.</translation>
    </message>
    <message>
        <source>The posture differs a little: next time take the photo in the same posture.</source>
        <translation>La posture diffère un peu : la prochaine fois, prenez la photo dans la même posture.</translation>
    </message>
    <message>
        <source>Of one of the two photos nobody has said whether filters were used: Edit photo says it.</source>
        <translation>Pour l’une des deux photos, personne n’a dit si des filtres étaient utilisés : Modifier la photo le permet.</translation>
    </message>
    <message>
        <source>Only one photo was taken through polarising filters: next time use the same ones.</source>
        <translation>Une seule photo a été prise avec des filtres polarisants : la prochaine fois, utilisez les mêmes.</translation>
    </message>
    <message>
        <source>Digital zoom enlarges without showing more: next time go closer instead.</source>
        <translation>Le zoom numérique agrandit sans montrer plus : la prochaine fois, rapprochez-vous plutôt.</translation>
    </message>
    <message>
        <source>The camera or an app has altered this pair: next time without portrait, night or beauty mode, and not by messenger.</source>
        <translation>L’appareil ou une application a modifié cette paire : la prochaine fois sans mode portrait, nuit ou beauté, ni messagerie.</translation>
    </message>
    <message>
        <source>Only one photo was edited or taken with HDR: file originals, taken in the same mode.</source>
        <translation>Une seule photo a été retouchée ou prise en HDR : classez des originaux, pris dans le même mode.</translation>
    </message>
    <message>
        <source>Only one of the two photos was corrected by hand: a vein mended in one only looks gone or new. Review the other, too.</source>
        <translation>Une seule des deux photos a été corrigée à la main : une veine corrigée sur une seule paraît disparue ou nouvelle. Vérifiez aussi l’autre.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>côté droit</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>côté gauche</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>milieu</translation>
    </message>
    <message>
        <source>thigh</source>
        <translation>cuisse</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>genou</translation>
    </message>
    <message>
        <source>calf</source>
        <translation>mollet</translation>
    </message>
    <message>
        <source>shin</source>
        <translation>tibia</translation>
    </message>
    <message>
        <source>ankle</source>
        <translation>cheville</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>pied</translation>
    </message>
    <message>
        <source>cheek</source>
        <translation>joue</translation>
    </message>
    <message>
        <source>nose</source>
        <translation>nez</translation>
    </message>
    <message>
        <source>chin</source>
        <translation>menton</translation>
    </message>
    <message>
        <source>forehead</source>
        <translation>front</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>cou</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>poitrine</translation>
    </message>
    <message>
        <source>abdomen</source>
        <translation>abdomen</translation>
    </message>
    <message>
        <source>back</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>upper arm</source>
        <translation>bras</translation>
    </message>
    <message>
        <source>forearm</source>
        <translation>avant-bras</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>main</translation>
    </message>
    <message>
        <source>back of the knee</source>
        <translation>creux du genou</translation>
    </message>
    <message>
        <source>buttock</source>
        <translation>fesse</translation>
    </message>
    <message>
        <source>hip</source>
        <translation>hanche</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>épaule</translation>
    </message>
    <message>
        <source>temple</source>
        <translation>tempe</translation>
    </message>
    <message>
        <source>eyelid</source>
        <translation>paupière</translation>
    </message>
    <message>
        <source>lip</source>
        <translation>lèvre</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>Gros plan</translation>
    </message>
    <message>
        <source>Anterior</source>
        <translation>Antérieure</translation>
    </message>
    <message>
        <source>Posterior</source>
        <translation>Postérieure</translation>
    </message>
    <message>
        <source>Lateral</source>
        <translation>Latérale</translation>
    </message>
    <message>
        <source>Medial</source>
        <translation>Médiale</translation>
    </message>
    <message>
        <source>Oblique</source>
        <translation>Oblique</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Right 45°</source>
        <translation>Droite 45°</translation>
    </message>
    <message>
        <source>Left 45°</source>
        <translation>Gauche 45°</translation>
    </message>
    <message>
        <source>Right 90°</source>
        <translation>Droite 90°</translation>
    </message>
    <message>
        <source>Left 90°</source>
        <translation>Gauche 90°</translation>
    </message>
    <message>
        <source>Black, matt</source>
        <translation>Noir, mat</translation>
    </message>
    <message>
        <source>Blue, matt</source>
        <translation>Bleu, mat</translation>
    </message>
    <message>
        <source>Grey, matt</source>
        <translation>Gris, mat</translation>
    </message>
    <message>
        <source>White wall</source>
        <translation>Mur blanc</translation>
    </message>
    <message>
        <source>Two lamps</source>
        <translation>Deux lampes</translation>
    </message>
    <message>
        <source>Ring flash</source>
        <translation>Flash annulaire</translation>
    </message>
    <message>
        <source>Built-in flash</source>
        <translation>Flash intégré</translation>
    </message>
    <message>
        <source>Room light</source>
        <translation>Lumière de la pièce</translation>
    </message>
    <message>
        <source>Daylight</source>
        <translation>Lumière du jour</translation>
    </message>
    <message>
        <source>Record photographs</source>
        <translation>Prendre des photographies</translation>
    </message>
    <message>
        <source>Show to other patients</source>
        <translation>Montrer à d’autres patients</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseigner</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Grossesse</translation>
    </message>
    <message>
        <source>Breast-feeding</source>
        <translation>Allaitement</translation>
    </message>
    <message>
        <source>Clotting disorder</source>
        <translation>Trouble de la coagulation</translation>
    </message>
    <message>
        <source>Anticoagulants</source>
        <translation>Anticoagulants</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Known allergy to the sclerosant</source>
        <translation>Allergie connue au sclérosant</translation>
    </message>
    <message>
        <source>Acute deep vein thrombosis or pulmonary embolism, or one before</source>
        <translation>Thrombose veineuse profonde ou embolie pulmonaire aiguë, ou antérieure</translation>
    </message>
    <message>
        <source>Infection: at the site of treatment, or severe elsewhere</source>
        <translation>Infection : au site du traitement, ou sévère ailleurs</translation>
    </message>
    <message>
        <source>Long-lasting immobility or confinement to bed</source>
        <translation>Immobilité prolongée ou alitement</translation>
    </message>
    <message>
        <source>Known right-to-left shunt, such as a symptomatic open foramen ovale (foam)</source>
        <translation>Shunt droite-gauche connu, comme un foramen ovale perméable symptomatique (mousse)</translation>
    </message>
    <message>
        <source>Pregnancy or breast-feeding</source>
        <translation>Grossesse ou allaitement</translation>
    </message>
    <message>
        <source>Thrombophilia or another clotting disorder</source>
        <translation>Thrombophilie ou autre trouble de la coagulation</translation>
    </message>
    <message>
        <source>Migraine with aura, or disturbed sight or nerves after foam</source>
        <translation>Migraine avec aura, ou troubles visuels ou neurologiques après mousse</translation>
    </message>
    <message>
        <source>Peripheral arterial disease</source>
        <translation>Artériopathie périphérique</translation>
    </message>
    <message>
        <source>Diabetes with complications</source>
        <translation>Diabète avec complications</translation>
    </message>
    <message>
        <source>Bronchial asthma or many allergies</source>
        <translation>Asthme bronchique ou allergies multiples</translation>
    </message>
    <message>
        <source>Poor general health, or heart failure</source>
        <translation>Mauvais état général, ou insuffisance cardiaque</translation>
    </message>
    <message>
        <source>Bruise</source>
        <translation>Ecchymose</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>Gonflement</translation>
    </message>
    <message>
        <source>Lump or clot</source>
        <translation>Nodule ou caillot</translation>
    </message>
    <message>
        <source>Stain</source>
        <translation>Tache brune</translation>
    </message>
    <message>
        <source>Matting</source>
        <translation>Matting</translation>
    </message>
    <message>
        <source>Blister or ulcer</source>
        <translation>Cloque ou ulcère</translation>
    </message>
    <message>
        <source>Stocking marks</source>
        <translation>Marques de bas</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Bronzage</translation>
    </message>
    <message>
        <source>Shaving rash</source>
        <translation>Irritation du rasage</translation>
    </message>
    <message>
        <source>Microsclerotherapy</source>
        <translation>Microsclérothérapie</translation>
    </message>
    <message>
        <source>Foam sclerotherapy</source>
        <translation>Sclérothérapie à la mousse</translation>
    </message>
    <message>
        <source>Laser</source>
        <translation>Laser</translation>
    </message>
    <message>
        <source>Radio-frequency</source>
        <translation>Radiofréquence</translation>
    </message>
    <message>
        <source>Stripping</source>
        <translation>Stripping</translation>
    </message>
    <message>
        <source>Before treatment</source>
        <translation>Avant traitement</translation>
    </message>
    <message>
        <source>Straight after treatment</source>
        <translation>Juste après traitement</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Debout</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Assis</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Couché</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Crossed</source>
        <translation>Croisés</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallèles</translation>
    </message>
    <message>
        <source>Portrait mode</source>
        <translation>Mode portrait</translation>
    </message>
    <message>
        <source>Night mode</source>
        <translation>Mode nuit</translation>
    </message>
    <message>
        <source>Beauty filter</source>
        <translation>Filtre beauté</translation>
    </message>
    <message>
        <source>Drawn by a computer</source>
        <translation>Dessinée par ordinateur</translation>
    </message>
    <message>
        <source>Sent by messenger</source>
        <translation>Envoyée par messagerie</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Retouchée</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Scale marker</source>
        <translation>Repère d’échelle</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Thread, under 1 mm</source>
        <translation>Télangiectasie, &lt; 1 mm</translation>
    </message>
    <message>
        <source>Reticular, 1–3 mm</source>
        <translation>Réticulaire, 1–3 mm</translation>
    </message>
    <message>
        <source>Wide, 3 mm and more</source>
        <translation>Large, 3 mm et plus</translation>
    </message>
    <message>
        <source>Width not known</source>
        <translation>Largeur non connue</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>Less than at baseline</source>
        <translation>Moins qu’au départ</translation>
    </message>
    <message>
        <source>More than at baseline</source>
        <translation>Plus qu’au départ</translation>
    </message>
    <message>
        <source>No measurable change</source>
        <translation>Aucun changement mesurable</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Non comparable</translation>
    </message>
    <message>
        <source>Too early to judge</source>
        <translation>Trop tôt pour juger</translation>
    </message>
    <message>
        <source>Early result</source>
        <translation>Résultat précoce</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Glare</source>
        <translation>Reflets</translation>
    </message>
    <message>
        <source>Too dark</source>
        <translation>Trop sombre</translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation>Trop clair</translation>
    </message>
    <message>
        <source>Little skin</source>
        <translation>Peu de peau</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Poils</translation>
    </message>
    <message>
        <source>Wide vein left out</source>
        <translation>Veine large exclue</translation>
    </message>
    <message>
        <source>Scales disagree</source>
        <translation>Échelles discordantes</translation>
    </message>
    <message>
        <source>Marker not readable</source>
        <translation>Repère illisible</translation>
    </message>
    <message>
        <source>No skin found</source>
        <translation>Aucune peau trouvée</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sans couleur</translation>
    </message>
    <message>
        <source>Not a photograph</source>
        <translation>Pas une photographie</translation>
    </message>
    <message>
        <source>Not aligned</source>
        <translation>Non aligné</translation>
    </message>
    <message>
        <source>Different sharpness</source>
        <translation>Netteté différente</translation>
    </message>
    <message>
        <source>Different light</source>
        <translation>Lumière différente</translation>
    </message>
    <message>
        <source>Little overlap</source>
        <translation>Peu de recouvrement</translation>
    </message>
    <message>
        <source>Different posture</source>
        <translation>Posture différente</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>En miroir</translation>
    </message>
    <message>
        <source>Different skin</source>
        <translation>Peau différente</translation>
    </message>
    <message>
        <source>Different polarisation</source>
        <translation>Polarisation différente</translation>
    </message>
    <message>
        <source>Digital zoom</source>
        <translation>Zoom numérique</translation>
    </message>
    <message>
        <source>Altered picture</source>
        <translation>Image modifiée</translation>
    </message>
    <message>
        <source>Posture not known</source>
        <translation>Posture non connue</translation>
    </message>
    <message>
        <source>Another posture</source>
        <translation>Autre posture</translation>
    </message>
    <message>
        <source>Filters not known</source>
        <translation>Filtres non connus</translation>
    </message>
    <message>
        <source>Other filters</source>
        <translation>Autres filtres</translation>
    </message>
    <message>
        <source>Edited picture</source>
        <translation>Image retouchée</translation>
    </message>
    <message>
        <source>Only one corrected</source>
        <translation>Une seule corrigée</translation>
    </message>
    <message>
        <source>{side} {site}</source>
        <translation>{site}, {side}</translation>
    </message>
    <message>
        <source>{place}, {label}</source>
        <translation>{place}, {label}</translation>
    </message>
    <message>
        <source>{family}, {given}</source>
        <translation>{family}, {given}</translation>
    </message>
</context>
</TS>
