<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutDialog</name>
    <message>
        <source>{app} {version}</source>
        <translation>{app} {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence</source>
        <translation>Freie Software unter der MIT-Lizenz</translation>
    </message>
    <message>
        <source>About {app}</source>
        <translation>Über {app}</translation>
    </message>
    <message>
        <source>It keeps photographs of thread veins safe, makes before and after comparable, and estimates visible coverage with an interval. It does not diagnose, grade or advise: every figure is an estimate from your photographs, to be read by a practitioner.</source>
        <translation>Es bewahrt Fotos von Besenreisern sicher auf, macht vorher und nachher vergleichbar und schätzt die sichtbare Bedeckung mit einem Intervall. Es stellt keine Befunde, stuft nicht ein und rät nicht: Jede Zahl ist eine Schätzung aus Ihren Fotos und gehört in die Hand von Fachleuten.</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Gebaut mit</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Its licence comes with the package.</source>
        <translation>Ihre Lizenz liegt dem Paket bei.</translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Activity: {place}</source>
        <translation>Verlauf der Einträge: {place}</translation>
    </message>
    <message>
        <source>Everything that was filed, changed and measured, newest first.</source>
        <translation>Alles, was abgelegt, geändert und gemessen wurde, das Neueste zuerst.</translation>
    </message>
</context>
<context>
    <name>AfterStoringDialog</name>
    <message>
        <source>{photos} stored and read back</source>
        <translation>{photos} gespeichert und zurückgelesen</translation>
    </message>
    <message>
        <source>Whole in the library. The files still lie unencrypted in {folder}.</source>
        <translation>Vollständig in der Bibliothek. Die Dateien liegen noch unverschlüsselt in {folder}.</translation>
    </message>
    <message>
        <source>Leave the files</source>
        <translation>Dateien lassen</translation>
    </message>
    <message>
        <source>Always do this with files of the watched folder</source>
        <translation>Mit Dateien des überwachten Ordners immer so verfahren</translation>
    </message>
    <message>
        <source>Always do this with files that are dropped or chosen</source>
        <translation>Mit abgelegten oder gewählten Dateien immer so verfahren</translation>
    </message>
    <message>
        <source>Delete the files</source>
        <translation>Dateien löschen</translation>
    </message>
    <message>
        <source>Only files that are the same as what was stored are deleted.</source>
        <translation>Gelöscht werden nur Dateien, die dem Gespeicherten genau gleichen.</translation>
    </message>
</context>
<context>
    <name>AlertsField</name>
    <message>
        <source>Type an alert and press Enter</source>
        <translation>Hinweis eintippen, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Remove this alert</source>
        <translation>Diesen Hinweis entfernen</translation>
    </message>
    <message>
        <source>Remove the alert {alert}</source>
        <translation>Hinweis {alert} entfernen</translation>
    </message>
    <message>
        <source>Add the alert {alert}</source>
        <translation>Hinweis {alert} hinzufügen</translation>
    </message>
</context>
<context>
    <name>AlignmentStep</name>
    <message>
        <source>How the photos are shown</source>
        <translation>Wie die Fotos gezeigt werden</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Both by turns: what jumps is not aligned</source>
        <translation>Beide im Wechsel: Was springt, liegt nicht aufeinander</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>One over the other, with a line to draw across</source>
        <translation>Eines über dem anderen, mit einer Linie zum Ziehen</translation>
    </message>
    <message>
        <source>Set landmarks…</source>
        <translation>Passpunkte setzen…</translation>
    </message>
    <message>
        <source>Save the review and mark the same spots in both photos; they are then aligned by these</source>
        <translation>Prüfung speichern und in beiden Fotos dieselben Stellen markieren; danach werden sie ausgerichtet</translation>
    </message>
</context>
<context>
    <name>AreaCardView</name>
    <message>
        <source>Open this area; drop photos here to file them in it</source>
        <translation>Areal öffnen; Fotos hier ablegen, um sie einzuordnen</translation>
    </message>
    <message>
        <source>Open this area</source>
        <translation>Areal öffnen</translation>
    </message>
    <message>
        <source>first photo</source>
        <translation>erstes Foto</translation>
    </message>
    <message>
        <source>next photo</source>
        <translation>nächstes Foto</translation>
    </message>
    <message>
        <source>no photo</source>
        <translation>kein Foto</translation>
    </message>
    <message>
        <source>{day} · baseline</source>
        <translation>{day} · Ausgangsbild</translation>
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
        <translation>Fotos dieses Areals wählen oder auf der Karte ablegen</translation>
    </message>
    <message>
        <source>Add photos of {area}</source>
        <translation>Fotos von {area} hinzufügen</translation>
    </message>
    <message>
        <source>Add photos of this area</source>
        <translation>Fotos dieses Areals hinzufügen</translation>
    </message>
    <message>
        <source>{weeks} wk after treatment</source>
        <translation>{weeks} Wo. nach Behandlung</translation>
    </message>
    <message>
        <source>Being measured: the figure appears here by itself</source>
        <translation>Wird gemessen: Die Zahl erscheint hier von selbst</translation>
    </message>
    <message>
        <source>Measuring is off in the settings: in the area, each photo&apos;s menu measures it</source>
        <translation>Das Messen ist in den Einstellungen aus: Im Areal misst das Menü jedes Fotos es</translation>
    </message>
    <message>
        <source>Photographs: {answer}</source>
        <translation>Fotos: {answer}</translation>
    </message>
    <message>
        <source>Open the area to have its photos measured</source>
        <translation>Areal öffnen, damit seine Fotos gemessen werden</translation>
    </message>
    <message>
        <source>No baseline: open the area and choose one</source>
        <translation>Kein Ausgangsbild: Areal öffnen und eines wählen</translation>
    </message>
    <message>
        <source>Compared from the next photo on</source>
        <translation>Vergleich ab dem nächsten Foto</translation>
    </message>
    <message>
        <source>Drop the first photo here; it becomes the baseline</source>
        <translation>Erstes Foto hier ablegen; es wird das Ausgangsbild</translation>
    </message>
    <message>
        <source>{figures} covered</source>
        <translation>{figures} bedeckt</translation>
    </message>
</context>
<context>
    <name>AreaChoice</name>
    <message>
        <source>Which area?</source>
        <translation>Welches Areal?</translation>
    </message>
</context>
<context>
    <name>AreaDialog</name>
    <message>
        <source>New treated area</source>
        <translation>Neues Areal</translation>
    </message>
    <message>
        <source>Edit treated area</source>
        <translation>Areal bearbeiten</translation>
    </message>
    <message>
        <source>Add area</source>
        <translation>Areal hinzufügen</translation>
    </message>
    <message>
        <source>Save area</source>
        <translation>Areal speichern</translation>
    </message>
    <message>
        <source>Where on the body</source>
        <translation>Wo am Körper</translation>
    </message>
    <message>
        <source>Choose where on the body.</source>
        <translation>Wählen Sie, wo am Körper.</translation>
    </message>
    <message>
        <source>The patient&apos;s side</source>
        <translation>Körperseite</translation>
    </message>
    <message>
        <source>Choose the patient&apos;s side; it is never assumed.</source>
        <translation>Wählen Sie die Körperseite; sie wird nie angenommen.</translation>
    </message>
    <message>
        <source>Name it more closely</source>
        <translation>Genauere Bezeichnung</translation>
    </message>
    <message>
        <source>such as lateral, upper third</source>
        <translation>etwa lateral, oberes Drittel</translation>
    </message>
    <message>
        <source>First view</source>
        <translation>Erste Ansicht</translation>
    </message>
</context>
<context>
    <name>AreaDrawer</name>
    <message>
        <source>In brackets: the 95 % interval</source>
        <translation>In Klammern: das 95-%-Intervall</translation>
    </message>
    <message>
        <source>since baseline</source>
        <translation>seit dem Ausgangsbild</translation>
    </message>
    <message>
        <source>Coverage over time</source>
        <translation>Bedeckung im Verlauf</translation>
    </message>
    <message>
        <source>Trend with its 95 % interval · ▲ treatment · ◇ noted · ○ too early, or does not fit</source>
        <translation>Verlauf mit 95-%-Intervall · ▲ Behandlung · ◇ notiert · ○ zu früh oder passt nicht</translation>
    </message>
</context>
<context>
    <name>AreaLayout</name>
    <message>
        <source>Side by side, as these photos could not be laid over each other.</source>
        <translation>Nebeneinander, da diese Fotos nicht übereinandergelegt werden konnten.</translation>
    </message>
    <message>
        <source>No change map: choose Measure again in the photo&apos;s menu.</source>
        <translation>Keine Veränderungskarte: Wählen Sie „Neu messen“ im Menü des Fotos.</translation>
    </message>
</context>
<context>
    <name>AreaPage</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>From where the area is photographed; each view is a series of its own</source>
        <translation>Von wo das Areal fotografiert wird; jede Ansicht ist eine eigene Serie</translation>
    </message>
</context>
<context>
    <name>AreaTabs</name>
    <message>
        <source>{area}, with entries</source>
        <translation>{area}, mit Einträgen</translation>
    </message>
</context>
<context>
    <name>AreaToolbar</name>
    <message>
        <source>Overlay</source>
        <translation>Einblendung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Only for photos that could be aligned</source>
        <translation>Nur für Fotos, die ausgerichtet werden konnten</translation>
    </message>
    <message>
        <source>Hide chart</source>
        <translation>Kurve ausblenden</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>More ways to hold the two photos against each other</source>
        <translation>Weitere Arten, die beiden Fotos gegeneinander zu halten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More to draw over the photos</source>
        <translation>Mehr, was über die Fotos gezeichnet werden kann</translation>
    </message>
</context>
<context>
    <name>AreaViewer</name>
    <message>
        <source>Opening the photos …</source>
        <translation>Die Fotos werden geöffnet …</translation>
    </message>
    <message>
        <source>Drawing the map …</source>
        <translation>Die Karte wird gezeichnet …</translation>
    </message>
</context>
<context>
    <name>Arriving</name>
    <message>
        <source>A photo card was read. The photos after it wait for its patient.</source>
        <translation>Eine Fotokarte wurde gelesen. Die Fotos danach warten auf ihren Patienten.</translation>
    </message>
    <message>
        <source>A photo card of another day or another library was read. Say whose the photos after it are.</source>
        <translation>Eine Fotokarte von einem anderen Tag oder aus einer anderen Bibliothek wurde gelesen. Sagen Sie, wem die Fotos danach gehören.</translation>
    </message>
    <message>
        <source>{photos} in the inbox now.</source>
        <translation>{photos} jetzt im Eingang.</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Eingang öffnen</translation>
    </message>
    <message>
        <source>File for {patient}…</source>
        <translation>Für {patient} ablegen…</translation>
    </message>
    <message>
        <source>{photos} came into the watched folder while no library was open.</source>
        <translation>{photos} kamen in den überwachten Ordner, während keine Bibliothek offen war.</translation>
    </message>
    <message>
        <source>In the watched folder already: {photos}, left there. New ones go to the inbox.</source>
        <translation>Schon im überwachten Ordner: {photos}, dort gelassen. Neue kommen in den Eingang.</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>New photos in the watched folder go to the inbox from now on.</source>
        <translation>Neue Fotos im überwachten Ordner kommen ab jetzt in den Eingang.</translation>
    </message>
</context>
<context>
    <name>AssessmentDialog</name>
    <message>
        <source>Veins examined</source>
        <translation>Venen untersucht</translation>
    </message>
    <message>
        <source>Record examination</source>
        <translation>Untersuchung eintragen</translation>
    </message>
    <message>
        <source>This documents that the veins were examined. What follows from it is your decision.</source>
        <translation>Hier wird festgehalten, dass die Venen untersucht wurden. Was daraus folgt, entscheiden Sie.</translation>
    </message>
    <message>
        <source>Examined on</source>
        <translation>Untersucht am</translation>
    </message>
    <message>
        <source>Type on which day the veins were examined.</source>
        <translation>Geben Sie an, an welchem Tag die Venen untersucht wurden.</translation>
    </message>
    <message>
        <source>Examined by</source>
        <translation>Untersucht von</translation>
    </message>
    <message>
        <source>Duplex ultrasound</source>
        <translation>Duplexsonografie</translation>
    </message>
    <message>
        <source>With duplex</source>
        <translation>Mit Duplex</translation>
    </message>
    <message>
        <source>Without duplex</source>
        <translation>Ohne Duplex</translation>
    </message>
    <message>
        <source>Choose whether duplex ultrasound was used.</source>
        <translation>Wählen Sie, ob Duplexsonografie verwendet wurde.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Earlier examinations</source>
        <translation>Frühere Untersuchungen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>BaselineDialog</name>
    <message>
        <source>Set as baseline</source>
        <translation>Als Ausgangsbild setzen</translation>
    </message>
    <message>
        <source>Hold this series against the photo of {day}?</source>
        <translation>Diese Serie gegen das Foto vom {day} halten?</translation>
    </message>
    <message>
        <source>Every follow-up is compared again. The figures so far are kept; Undo brings them back.</source>
        <translation>Jedes Verlaufsbild wird neu verglichen. Die bisherigen Zahlen bleiben erhalten; „Rückgängig“ holt sie zurück.</translation>
    </message>
    <message>
        <source>The two photos are not aligned, so the region cannot go along: all of the new baseline is measured.</source>
        <translation>Die beiden Fotos sind nicht ausgerichtet, daher kann die Region nicht mitgehen: Das neue Ausgangsbild wird ganz gemessen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The series had no baseline</source>
        <translation>Die Serie hatte kein Ausgangsbild</translation>
    </message>
    <message>
        <source>Say why: whoever reads the figures later will ask.</source>
        <translation>Nennen Sie den Grund: Wer die Zahlen später liest, wird danach fragen.</translation>
    </message>
    <message>
        <source>Such as: sharper than the first photo</source>
        <translation>Etwa: schärfer als das erste Foto</translation>
    </message>
    <message>
        <source>Sharper than the first photo</source>
        <translation>Schärfer als das erste Foto</translation>
    </message>
    <message>
        <source>Better light than the first photo</source>
        <translation>Besseres Licht als beim ersten Foto</translation>
    </message>
    <message>
        <source>Shows all of the area</source>
        <translation>Zeigt das ganze Areal</translation>
    </message>
    <message>
        <source>A new course of treatment begins</source>
        <translation>Eine neue Behandlungsreihe beginnt</translation>
    </message>
</context>
<context>
    <name>BlindedRating</name>
    <message>
        <source>Export ratings</source>
        <translation>Bewertungen exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Exported: {ratings} with every rating, {statistics} with the statistics beside it.</source>
        <translation>Exportiert: {ratings} mit jeder Bewertung, daneben {statistics} mit der Statistik.</translation>
    </message>
</context>
<context>
    <name>BodyCard</name>
    <message>
        <source>Figure</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Treated areas</source>
        <translation>Behandelte Areale</translation>
    </message>
    <message>
        <source>See the legs from behind</source>
        <translation>Die Beine von hinten sehen</translation>
    </message>
    <message>
        <source>See the legs from the front</source>
        <translation>Die Beine von vorn sehen</translation>
    </message>
    <message>
        <source>Place {area}</source>
        <translation>{area} eintragen</translation>
    </message>
    <message>
        <source>Place {area} on the figure</source>
        <translation>{area} auf der Figur eintragen</translation>
    </message>
    <message>
        <source>Put {area} on the figure; its pin can then be dragged</source>
        <translation>{area} auf die Figur setzen; die Nadel kann danach gezogen werden</translation>
    </message>
    <message>
        <source>{area} was not moved: there is nothing of the body there.</source>
        <translation>{area} wurde nicht verschoben: Dort ist nichts vom Körper.</translation>
    </message>
    <message>
        <source>{area} was not moved: that is {place}. Open the area and choose Edit area… if its name is wrong.</source>
        <translation>{area} wurde nicht verschoben: Dort ist {place}. Öffnen Sie das Areal und wählen Sie „Areal bearbeiten…“, wenn der Name falsch ist.</translation>
    </message>
    <message>
        <source>{place}: click to add an area</source>
        <translation>{place}: klicken, um ein Areal hinzuzufügen</translation>
    </message>
    <message>
        <source>Click the figure to add an area.</source>
        <translation>Klicken Sie auf die Figur, um ein Areal hinzuzufügen.</translation>
    </message>
    <message>
        <source>On the front: {n}.</source>
        <translation>Vorn: {n}.</translation>
    </message>
    <message>
        <source>On the back: {n}.</source>
        <translation>Hinten: {n}.</translation>
    </message>
    <message>
        <source>On the face: {n}.</source>
        <translation>Im Gesicht: {n}.</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Figure of the body with the treated areas</source>
        <translation>Figur des Körpers mit den behandelten Arealen</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
</context>
<context>
    <name>BodyPin</name>
    <message>
        <source>{area}. Press to find it in the list, drag to move it (Ctrl and arrow keys)</source>
        <translation>{area}. Drücken, um es in der Liste zu finden; ziehen, um es zu verschieben (Strg und Pfeiltasten)</translation>
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
        <translation>Wo es geschah, steht in {file}; die Datei nennt niemanden. Bitte senden Sie sie an die Stelle, die diese Anwendung betreut.</translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Throw away what you have entered?</source>
        <translation>Ihre Eingaben verwerfen?</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>Skip the tour</source>
        <translation>Rundgang überspringen</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Choose the camera, turn its picture, hear tones</source>
        <translation>Kamera wählen, Bild drehen, Töne hören</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>File photos that were taken with another camera</source>
        <translation>Fotos ablegen, die mit einer anderen Kamera aufgenommen wurden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Turn the picture {degrees}°</source>
        <translation>Bild um {degrees}° drehen</translation>
    </message>
    <message>
        <source>Do not turn the picture</source>
        <translation>Bild nicht drehen</translation>
    </message>
    <message>
        <source>Tones while lining up</source>
        <translation>Töne beim Ausrichten</translation>
    </message>
</context>
<context>
    <name>CapturePanel</name>
    <message>
        <source>Ghost of baseline</source>
        <translation>Geisterbild des Ausgangsbilds</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>How strongly the baseline is drawn</source>
        <translation>Wie stark das Ausgangsbild gezeichnet wird</translation>
    </message>
    <message>
        <source>Keep, next view</source>
        <translation>Behalten, weiter</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Ready to shoot?</source>
        <translation>Bereit zur Aufnahme?</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Diese Sitzung</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
</context>
<context>
    <name>Capturing</name>
    <message>
        <source>Photographs: {answer}. The camera stays closed.</source>
        <translation>Fotos: {answer}. Die Kamera bleibt aus.</translation>
    </message>
    <message>
        <source>{photos} not kept yet. Keep?</source>
        <translation>{photos} noch nicht behalten. Behalten?</translation>
    </message>
    <message>
        <source>{photos} filed for {patient}.</source>
        <translation>{photos} für {patient} abgelegt.</translation>
    </message>
    <message>
        <source>Opening the camera …</source>
        <translation>Die Kamera wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>CareHistory</name>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Move to trash: {record}</source>
        <translation>In den Papierkorb: {record}</translation>
    </message>
    <message>
        <source>Entered by mistake: it is kept in the trash for 30 days</source>
        <translation>Versehentlich eingetragen: bleibt 30 Tage im Papierkorb</translation>
    </message>
</context>
<context>
    <name>ChecklistDialog</name>
    <message>
        <source>Checklist before treatment</source>
        <translation>Checkliste vor der Behandlung</translation>
    </message>
    <message>
        <source>Record checklist</source>
        <translation>Checkliste eintragen</translation>
    </message>
    <message>
        <source>This documents what was asked and answered. It gives no advice: whether and how to treat is your decision.</source>
        <translation>Hier wird festgehalten, was gefragt und geantwortet wurde. Es ist kein Rat: Ob und wie behandelt wird, entscheiden Sie.</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gefragt am</translation>
    </message>
    <message>
        <source>Type on which day it was asked.</source>
        <translation>Geben Sie an, an welchem Tag gefragt wurde.</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gefragt von</translation>
    </message>
    <message>
        <source>Answer the rest with No</source>
        <translation>Übrige mit Nein beantworten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing was answered yet.</source>
        <translation>Noch wurde nichts beantwortet.</translation>
    </message>
    <message>
        <source>Earlier checklists</source>
        <translation>Frühere Checklisten</translation>
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
        <translation>Einstellungen und Sperren</translation>
    </message>
    <message>
        <source>Follow-ups due · {number}</source>
        <translation>Fällige Kontrollen · {number}</translation>
    </message>
    <message>
        <source>No follow-up due</source>
        <translation>Keine Kontrolle fällig</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Einwilligung eintragen</translation>
    </message>
</context>
<context>
    <name>ConsentGrid</name>
    <message>
        <source>The face has answers of its own</source>
        <translation>Für das Gesicht gelten eigene Antworten</translation>
    </message>
    <message>
        <source>Consent: photographs</source>
        <translation>Einwilligung: Fotos</translation>
    </message>
    <message>
        <source>New answers were given on</source>
        <translation>Neue Antworten gegeben am</translation>
    </message>
    <message>
        <source>Consent: photographs that show the face</source>
        <translation>Einwilligung: Fotos, die das Gesicht zeigen</translation>
    </message>
    <message>
        <source>{purpose}, face</source>
        <translation>{purpose}, Gesicht</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>1 area</source>
        <translation>1 Areal</translation>
    </message>
    <message numerus="yes">
        <source>%n areas</source>
        <translation>
            <numerusform>%n Areal</numerusform>
            <numerusform>%n Areale</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day later</source>
        <translation>1 Tag später</translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n Tag später</numerusform>
            <numerusform>%n Tage später</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation>1 Paar</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n Paar</numerusform>
            <numerusform>%n Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>1 Patient</translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n Patient</numerusform>
            <numerusform>%n Patienten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 Foto</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 week later</source>
        <translation>1 Woche später</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks later</source>
        <translation>
            <numerusform>%n Woche später</numerusform>
            <numerusform>%n Wochen später</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageChart</name>
    <message>
        <source>Coverage over time</source>
        <translation>Bedeckung im Verlauf</translation>
    </message>
    <message>
        <source>{day}: {value} covered, 95 % interval {interval}</source>
        <translation>{day}: {value} bedeckt, 95-%-Intervall {interval}</translation>
    </message>
    <message>
        <source>{text}, corrected by hand</source>
        <translation>{text}, von Hand korrigiert</translation>
    </message>
    <message>
        <source>{text}; does not fit the others</source>
        <translation>{text}; passt nicht zu den anderen</translation>
    </message>
    <message>
        <source>{text}; too early to judge</source>
        <translation>{text}; zu früh für ein Urteil</translation>
    </message>
    <message>
        <source>Trend on {day}: {value}, 95 % interval {interval}</source>
        <translation>Verlauf am {day}: {value}, 95-%-Intervall {interval}</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>zu früh</translation>
    </message>
    <message>
        <source>The curve begins with the first measured photo.</source>
        <translation>Die Kurve beginnt mit dem ersten gemessenen Foto.</translation>
    </message>
</context>
<context>
    <name>CreateFace</name>
    <message>
        <source>Create a library</source>
        <translation>Bibliothek anlegen</translation>
    </message>
    <message>
        <source>Folder on this computer</source>
        <translation>Ordner auf diesem Computer</translation>
    </message>
    <message>
        <source>Choose a folder for the library.</source>
        <translation>Wählen Sie einen Ordner für die Bibliothek.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Your name, as it stands beside what you enter</source>
        <translation>Ihr Name, wie er neben Ihren Einträgen steht</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Geben Sie Ihren Namen ein.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Create library</source>
        <translation>Bibliothek anlegen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose in a calendar</source>
        <translation>Im Kalender wählen</translation>
    </message>
    <message>
        <source>This is not a day. Type it as {hint}.</source>
        <translation>Das ist kein Tag. Schreiben Sie ihn wie {hint}.</translation>
    </message>
    <message>
        <source>This day is in the future.</source>
        <translation>Dieser Tag liegt in der Zukunft.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Edit photo…</source>
        <translation>Foto bearbeiten…</translation>
    </message>
    <message>
        <source>Move photo…</source>
        <translation>Foto verschieben…</translation>
    </message>
    <message>
        <source>Set as baseline…</source>
        <translation>Als Ausgangsbild setzen…</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Neu messen</translation>
    </message>
    <message>
        <source>Measure the whole view again</source>
        <translation>Ganze Ansicht neu messen</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Add the treated area first; then say how it is photographed.</source>
        <translation>Fügen Sie zuerst das Areal hinzu; danach lässt sich sagen, wie es fotografiert wird.</translation>
    </message>
    <message>
        <source>Edit session…</source>
        <translation>Sitzung bearbeiten…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Stopped. What was filed before is kept; Measure again is in each photo&apos;s menu.</source>
        <translation>Angehalten. Was vorher abgelegt wurde, bleibt; „Neu messen“ steht im Menü jedes Fotos.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Every pair is graded</source>
        <translation>Alle Paare sind bewertet</translation>
    </message>
    <message>
        <source>All grades are kept. The report tells what was measured: from then on no grade can be taken back.</source>
        <translation>Alle Stufen sind gespeichert. Der Bericht zeigt, was gemessen wurde: Danach kann keine Stufe mehr zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Take back the last grade</source>
        <translation>Letzte Stufe zurücknehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Dot</name>
    <message>
        <source>{step} (arrow keys)</source>
        <translation>{step} (Pfeiltasten)</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Follow-ups due</source>
        <translation>Fällige Kontrollen</translation>
    </message>
    <message>
        <source>None now. Follow-ups are counted from each area&apos;s last treatment; the weeks can be changed in the settings.</source>
        <translation>Jetzt keine. Kontrollen zählen ab der letzten Behandlung eines Areals; die Wochen lassen sich in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Show more ({number} left)</source>
        <translation>Mehr zeigen ({number} übrig)</translation>
    </message>
    <message>
        <source>{time} after treatment</source>
        <translation>{time} nach Behandlung</translation>
    </message>
    <message>
        <source>Open this area</source>
        <translation>Areal öffnen</translation>
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
        <translation>Diese Fotos stammen von mehreren Tagen</translation>
    </message>
    <message>
        <source>Each to the session of its day</source>
        <translation>Jedes zur Sitzung seines Tages</translation>
    </message>
    <message>
        <source>All to one session</source>
        <translation>Alle zu einer Sitzung</translation>
    </message>
    <message>
        <source>All that are not recognised</source>
        <translation>Alle, die nicht erkannt sind</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>None of this can be filed</source>
        <translation>Davon kann nichts abgelegt werden</translation>
    </message>
    <message>
        <source>File {photos}</source>
        <translation>{photos} ablegen</translation>
    </message>
    <message>
        <source>{n} of {number} looked at …</source>
        <translation>{n} von {number} angesehen …</translation>
    </message>
    <message>
        <source>File photos</source>
        <translation>Fotos ablegen</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Photographs: {answer}. Nothing was filed; sessions can be recorded without photographs.</source>
        <translation>Fotos: {answer}. Nichts wurde abgelegt; Sitzungen können ohne Fotos eingetragen werden.</translation>
    </message>
    <message>
        <source>Nothing was filed. Add the treated area first.</source>
        <translation>Nichts wurde abgelegt. Fügen Sie zuerst das Areal hinzu.</translation>
    </message>
    <message>
        <source>Pasted {day}.png</source>
        <translation>Eingefügt {day}.png</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Photos of this series</source>
        <translation>Fotos dieser Serie</translation>
    </message>
    <message>
        <source>Drop photos here</source>
        <translation>Fotos hier ablegen</translation>
    </message>
    <message>
        <source>Drop or paste photos, or click to choose files</source>
        <translation>Fotos ablegen oder einfügen, oder klicken, um Dateien zu wählen</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Please look at what is marked.</source>
        <translation>Bitte sehen Sie sich die markierten Felder an.</translation>
    </message>
</context>
<context>
    <name>Grades</name>
    <message>
        <source>Left shows fewer veins</source>
        <translation>Links zeigt weniger Venen</translation>
    </message>
    <message>
        <source>Right shows fewer veins</source>
        <translation>Rechts zeigt weniger Venen</translation>
    </message>
    <message>
        <source>And which photo shows fewer veins: left (←) or right (→)?</source>
        <translation>Und welches Foto zeigt weniger Venen: links (←) oder rechts (→)?</translation>
    </message>
    <message>
        <source>How many of the veins on the right are gone on the left?</source>
        <translation>Wie viele der Venen von rechts sind links verschwunden?</translation>
    </message>
    <message>
        <source>How many of the veins on the left are gone on the right?</source>
        <translation>Wie viele der Venen von links sind rechts verschwunden?</translation>
    </message>
    <message>
        <source>Which photo shows fewer veins, and how many of the other&apos;s are gone there?</source>
        <translation>Welches Foto zeigt weniger Venen, und wie viele des anderen sind dort verschwunden?</translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message>
        <source>Whose photos are these?</source>
        <translation>Wem gehören diese Fotos?</translation>
    </message>
    <message>
        <source>Type a name …</source>
        <translation>Namen eintippen …</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Card of {time}</source>
        <translation>Karte von {time}</translation>
    </message>
    <message>
        <source>Card of {day}</source>
        <translation>Karte vom {day}</translation>
    </message>
    <message>
        <source>A card that this library does not know</source>
        <translation>Eine Karte, die diese Bibliothek nicht kennt</translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation>Ohne Karte</translation>
    </message>
    <message>
        <source>It was shown for {patient}. Please confirm.</source>
        <translation>Sie wurde für {patient} gezeigt. Bitte bestätigen.</translation>
    </message>
    <message>
        <source>These photos are of another day than the card, so nobody is proposed. Say whose they are.</source>
        <translation>Diese Fotos sind von einem anderen Tag als die Karte, daher wird niemand vorgeschlagen. Sagen Sie, wem sie gehören.</translation>
    </message>
    <message>
        <source>It is of another library or was deleted. Say whose these photos are.</source>
        <translation>Sie gehört zu einer anderen Bibliothek oder wurde gelöscht. Sagen Sie, wem diese Fotos gehören.</translation>
    </message>
    <message>
        <source>File {photos}…</source>
        <translation>{photos} ablegen…</translation>
    </message>
</context>
<context>
    <name>HealingWeeks</name>
    <message>
        <source>After this kind of treatment</source>
        <translation>Nach dieser Art der Behandlung</translation>
    </message>
    <message>
        <source>Too early, weeks</source>
        <translation>Zu früh, Wochen</translation>
    </message>
    <message>
        <source>Early until week</source>
        <translation>Früh bis Woche</translation>
    </message>
    <message>
        <source>{treatment}: {what}</source>
        <translation>{treatment}: {what}</translation>
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
        <translation>Sie warten, bis Sie sagen, wem sie gehören.</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Eingang öffnen</translation>
    </message>
    <message>
        <source>{photos} not filed yet</source>
        <translation>{photos} noch nicht eingeordnet</translation>
    </message>
</context>
<context>
    <name>InboxDialog</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Photos wait here, encrypted, until they are filed under name, date of birth and side.</source>
        <translation>Fotos warten hier verschlüsselt, bis sie unter Name, Geburtsdatum und Seite abgelegt sind.</translation>
    </message>
    <message>
        <source>No photo waits. Drop photos on the page of today, or choose a folder to be watched in the settings.</source>
        <translation>Kein Foto wartet. Legen Sie Fotos auf der Seite „Heute“ ab, oder wählen Sie in den Einstellungen einen Ordner, der überwacht wird.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild und keine Datei.</translation>
    </message>
    <message>
        <source>Nothing was filed. Add the treated area first, then drop the photos on it.</source>
        <translation>Nichts wurde abgelegt. Fügen Sie zuerst das Areal hinzu und legen Sie dann die Fotos darauf ab.</translation>
    </message>
    <message>
        <source>{photos} filed for {patient}.</source>
        <translation>{photos} für {patient} abgelegt.</translation>
    </message>
    <message>
        <source>{name}: filed, but not measured: {why}</source>
        <translation>{name}: abgelegt, aber nicht gemessen: {why}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ItemField</name>
    <message>
        <source>Which, since when, what was agreed</source>
        <translation>Welche, seit wann, was vereinbart wurde</translation>
    </message>
    <message>
        <source>Note: {item}</source>
        <translation>Notiz: {item}</translation>
    </message>
    <message>
        <source>{day}: {answer}</source>
        <translation>{day}: {answer}</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>älter als ein Jahr</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: {title}</source>
        <translation>Abbrechen: {title}</translation>
    </message>
    <message>
        <source>Stopping at the next step …</source>
        <translation>Hält beim nächsten Schritt an …</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Take back the last grade</source>
        <translation>Letzte Stufe zurücknehmen</translation>
    </message>
    <message>
        <source>Grade the pair before this one anew (Ctrl+Z)</source>
        <translation>Das vorige Paar neu bewerten (Strg+Z)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Every grade is kept; go on whenever you like (Esc)</source>
        <translation>Jede Stufe bleibt gespeichert; gehen Sie weiter, wann Sie mögen (Esc)</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} von {total}</translation>
    </message>
    <message>
        <source>Opening the photographs …</source>
        <translation>Die Fotos werden geöffnet …</translation>
    </message>
    <message>
        <source>{why} Press 6, Cannot tell, to pass it over.</source>
        <translation>{why} Drücken Sie 6, „Nicht zu sagen“, um es zu übergehen.</translation>
    </message>
    <message>
        <source>Pair to grade</source>
        <translation>Zu bewertendes Paar</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
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
        <translation>Ihr Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ich habe ihn aufgeschrieben</translation>
    </message>
</context>
<context>
    <name>Landmarks</name>
    <message>
        <source>Now click the same spot, number {n}, in the baseline of {day}.</source>
        <translation>Klicken Sie nun dieselbe Stelle, Nummer {n}, im Ausgangsbild vom {day} an.</translation>
    </message>
    <message>
        <source>Now click the same spot, number {n}, in the photo of {day}.</source>
        <translation>Klicken Sie nun dieselbe Stelle, Nummer {n}, im Foto vom {day} an.</translation>
    </message>
    <message>
        <source>Click a spot in one photo, then the same spot in the other: {n} pairs.</source>
        <translation>Klicken Sie eine Stelle in einem Foto an, dann dieselbe im anderen: {n} Paare.</translation>
    </message>
    <message>
        <source>{n} more pairs.</source>
        <translation>Noch {n} Paare.</translation>
    </message>
    <message>
        <source>1 more pair.</source>
        <translation>Noch 1 Paar.</translation>
    </message>
    <message>
        <source>{n} pairs are set. More of them, farther apart, make it surer.</source>
        <translation>{n} Paare sind gesetzt. Mehr, weiter auseinander, machen es sicherer.</translation>
    </message>
    <message>
        <source>Good spots: moles, freckles, creases and scars all around the treated skin, not the veins. Wheel: zoom. Drag: move. Enter: mark at the cross. Arrow keys: put a landmark right by a pixel.</source>
        <translation>Gute Stellen: Leberflecke, Sommersprossen, Falten und Narben rund um die behandelte Haut, nicht die Venen. Rad: Zoom. Ziehen: verschieben. Eingabe: am Kreuz markieren. Pfeiltasten: einen Passpunkt um ein Pixel rücken.</translation>
    </message>
    <message>
        <source>Trying these landmarks …</source>
        <translation>Diese Passpunkte werden probiert …</translation>
    </message>
    <message>
        <source>Aligned to {apart}; the skin between the landmarks agrees.</source>
        <translation>Auf {apart} ausgerichtet; die Haut zwischen den Passpunkten stimmt überein.</translation>
    </message>
    <message>
        <source>Aligned to about {apart} by the landmarks alone: the skin between them does not confirm them. Check that each number marks the same spot; more pairs make it surer.</source>
        <translation>Auf etwa {apart} ausgerichtet, durch die Passpunkte allein: Die Haut dazwischen bestätigt sie nicht. Prüfen Sie, dass jede Nummer dieselbe Stelle markiert; mehr Paare machen es sicherer.</translation>
    </message>
    <message>
        <source>less than {n} pixels</source>
        <translation>weniger als {n} Pixel</translation>
    </message>
    <message>
        <source>{n} pixels</source>
        <translation>{n} Pixel</translation>
    </message>
    <message>
        <source>{pixels} ({mm})</source>
        <translation>{pixels} ({mm})</translation>
    </message>
    <message>
        <source>Baseline, {day}</source>
        <translation>Ausgangsbild, {day}</translation>
    </message>
</context>
<context>
    <name>LandmarksDialog</name>
    <message>
        <source>Set landmarks</source>
        <translation>Passpunkte setzen</translation>
    </message>
    <message>
        <source>Align by these landmarks</source>
        <translation>Nach diesen Passpunkten ausrichten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Delete landmark</source>
        <translation>Passpunkt löschen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Remove landmarks</source>
        <translation>Passpunkte entfernen</translation>
    </message>
    <message>
        <source>Take the last step back (Ctrl+Z)</source>
        <translation>Den letzten Schritt zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Delete the chosen number in both photos (Del)</source>
        <translation>Die gewählte Nummer in beiden Fotos löschen (Entf)</translation>
    </message>
    <message>
        <source>Show the whole photos (Home)</source>
        <translation>Die ganzen Fotos zeigen (Pos1)</translation>
    </message>
    <message>
        <source>Align the photos without landmarks again</source>
        <translation>Die Fotos wieder ohne Passpunkte ausrichten</translation>
    </message>
</context>
<context>
    <name>Leading</name>
    <message>
        <source>Opening the baseline …</source>
        <translation>Das Ausgangsbild wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Nothing in the list is called “{typed}”.</source>
        <translation>Nichts in der Liste heißt „{typed}“.</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation>Livebild</translation>
    </message>
    <message>
        <source>The shot. Press it again for the live picture</source>
        <translation>Die Aufnahme. Noch einmal drücken für das Livebild</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangsbild</translation>
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
        <translation>Passpunkte setzen…</translation>
    </message>
    <message>
        <source>Remove landmarks</source>
        <translation>Passpunkte entfernen</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge with another patient</source>
        <translation>Mit anderem Patienten zusammenführen</translation>
    </message>
    <message>
        <source>Merge patients</source>
        <translation>Patienten zusammenführen</translation>
    </message>
    <message>
        <source>For two entries of one person. All that belongs to the other entry moves to this one; the empty entry goes to the trash. Undo takes it all back in one step.</source>
        <translation>Für zwei Einträge derselben Person. Alles, was zum anderen Eintrag gehört, zieht in diesen um; der leere Eintrag kommt in den Papierkorb. „Rückgängig“ nimmt alles in einem Schritt zurück.</translation>
    </message>
    <message>
        <source>The other entry</source>
        <translation>Der andere Eintrag</translation>
    </message>
    <message>
        <source>Choose the other entry of this person.</source>
        <translation>Wählen Sie den anderen Eintrag dieser Person.</translation>
    </message>
    <message>
        <source>Name, date of birth and number that stay</source>
        <translation>Name, Geburtsdatum und Nummer, die bleiben</translation>
    </message>
    <message>
        <source>The dates of birth differ: {one} and {other}. Is this one person?</source>
        <translation>Die Geburtsdaten unterscheiden sich: {one} und {other}. Ist das eine Person?</translation>
    </message>
    <message>
        <source>Sessions: {n}</source>
        <translation>Sitzungen: {n}</translation>
    </message>
    <message>
        <source>Photos: {n}</source>
        <translation>Fotos: {n}</translation>
    </message>
    <message>
        <source>Answers on consent: {n}</source>
        <translation>Antworten zur Einwilligung: {n}</translation>
    </message>
    <message>
        <source>Checklists: {n}</source>
        <translation>Checklisten: {n}</translation>
    </message>
    <message>
        <source>Examinations of the veins: {n}</source>
        <translation>Untersuchungen der Venen: {n}</translation>
    </message>
    <message>
        <source>Areas: {places}</source>
        <translation>Areale: {places}</translation>
    </message>
    <message>
        <source>These move to {patient}, with alerts and notes:</source>
        <translation>Diese ziehen um zu {patient}, mit Hinweisen und Notizen:</translation>
    </message>
    <message>
        <source>Nothing is filed there; alerts and notes move to this entry.</source>
        <translation>Dort ist nichts abgelegt; Hinweise und Notizen ziehen in diesen Eintrag um.</translation>
    </message>
</context>
<context>
    <name>MovePhotoDialog</name>
    <message>
        <source>Move photo {name}</source>
        <translation>Foto {name} verschieben</translation>
    </message>
    <message>
        <source>Move photo</source>
        <translation>Foto verschieben</translation>
    </message>
    <message>
        <source>To patient</source>
        <translation>Zu Patient</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Areal</translation>
    </message>
    <message>
        <source>Choose the area and its side.</source>
        <translation>Wählen Sie das Areal und seine Seite.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Choose the view.</source>
        <translation>Wählen Sie die Ansicht.</translation>
    </message>
    <message>
        <source>→ {patient}: {area}</source>
        <translation>→ {patient}: {area}</translation>
    </message>
</context>
<context>
    <name>NoBaseline</name>
    <message>
        <source>Set this photo as baseline…</source>
        <translation>Dieses Foto als Ausgangsbild setzen…</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <source>This series has no baseline, so nothing is compared. Choose the photo to compare with.</source>
        <translation>Diese Serie hat kein Ausgangsbild, daher wird nichts verglichen. Wählen Sie das Foto, mit dem verglichen wird.</translation>
    </message>
    <message>
        <source>This series has no baseline, so nothing is compared. The next photo that is not taken straight after treatment becomes it.</source>
        <translation>Diese Serie hat kein Ausgangsbild, daher wird nichts verglichen. Das nächste Foto, das nicht direkt nach einer Behandlung aufgenommen ist, wird es.</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Pin note</source>
        <translation>Notiz anheften</translation>
    </message>
    <message>
        <source>Note on the photo of {day}</source>
        <translation>Notiz am Foto vom {day}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Take the note off</source>
        <translation>Notiz abnehmen</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Notes of this view</source>
        <translation>Notizen dieser Ansicht</translation>
    </message>
    <message>
        <source>Choose one to see it on its photo.</source>
        <translation>Wählen Sie eine, um sie auf ihrem Foto zu sehen.</translation>
    </message>
    <message>
        <source>{n} · {day} · {text}</source>
        <translation>{n} · {day} · {text}</translation>
    </message>
    <message>
        <source>None yet. Pin a note (A), then click a spot of a photo.</source>
        <translation>Noch keine. Heften Sie eine Notiz an (A), dann klicken Sie auf eine Stelle eines Fotos.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Type a number such as {example}.</source>
        <translation>Geben Sie eine Zahl ein, etwa {example}.</translation>
    </message>
    <message>
        <source>This must be more than {least} and at most {most}.</source>
        <translation>Der Wert muss größer als {least} und höchstens {most} sein.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Patient, area or action</source>
        <translation>Patient, Areal oder Aktion</translation>
    </message>
    <message>
        <source>Find a patient, an area or an action</source>
        <translation>Einen Patienten, ein Areal oder eine Aktion suchen</translation>
    </message>
    <message>
        <source>Nothing matches. Try part of a name, a number, a date of birth, an area or an action.</source>
        <translation>Nichts passt. Versuchen Sie einen Teil eines Namens, eine Nummer, ein Geburtsdatum, ein Areal oder eine Aktion.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
</context>
<context>
    <name>PassphraseGate</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Type the passphrase of this library.</source>
        <translation>Geben Sie die Passphrase dieser Bibliothek ein.</translation>
    </message>
    <message>
        <source>Back to the records</source>
        <translation>Zurück zur Akte</translation>
    </message>
    <message>
        <source>Go on showing</source>
        <translation>Weiter zeigen</translation>
    </message>
    <message>
        <source>Lock the library</source>
        <translation>Bibliothek sperren</translation>
    </message>
    <message>
        <source>The patient view is left with the passphrase of whoever opened the library.</source>
        <translation>Die Patientenansicht wird mit der Passphrase der Person verlassen, die die Bibliothek geöffnet hat.</translation>
    </message>
</context>
<context>
    <name>PatientDialog</name>
    <message>
        <source>New patient</source>
        <translation>Neuer Patient</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation>Patient bearbeiten</translation>
    </message>
    <message>
        <source>Add patient</source>
        <translation>Patient hinzufügen</translation>
    </message>
    <message>
        <source>Save patient</source>
        <translation>Patient speichern</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Type the family name.</source>
        <translation>Geben Sie den Nachnamen ein.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>A date of birth cannot be in the future.</source>
        <translation>Ein Geburtsdatum kann nicht in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>Clinic number</source>
        <translation>Nummer der Praxis</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>There is a patient of this name and date of birth already: {name}, {born}.</source>
        <translation>Es gibt bereits einen Patienten mit diesem Namen und Geburtsdatum: {name}, {born}.</translation>
    </message>
    <message>
        <source>It is in the archive: search for “archived” to find it.</source>
        <translation>Der Eintrag ist im Archiv: Suchen Sie nach „archiviert“, um ihn zu finden.</translation>
    </message>
</context>
<context>
    <name>PatientList</name>
    <message>
        <source>Find a patient ({key})</source>
        <translation>Patient suchen ({key})</translation>
    </message>
    <message>
        <source>Name, number or date of birth</source>
        <translation>Name, Nummer oder Geburtsdatum</translation>
    </message>
    <message>
        <source>Find a patient by name, number or date of birth</source>
        <translation>Einen Patienten nach Name, Nummer oder Geburtsdatum suchen</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Archived patients · {number}</source>
        <translation>Archivierte Patienten · {number}</translation>
    </message>
    <message>
        <source>Leave the archive</source>
        <translation>Archiv verlassen</translation>
    </message>
    <message>
        <source>Nobody matches “{typed}”. Try part of the name, the number or the date of birth.</source>
        <translation>Niemand passt zu „{typed}“. Versuchen Sie einen Teil des Namens, die Nummer oder das Geburtsdatum.</translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Ask for consent first</source>
        <translation>Zuerst um Einwilligung bitten</translation>
    </message>
    <message>
        <source>Record whether photographs may be taken. Then click the figure where the skin is to be followed.</source>
        <translation>Tragen Sie ein, ob fotografiert werden darf. Klicken Sie dann auf der Figur dorthin, wo die Haut verfolgt werden soll.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Einwilligung eintragen</translation>
    </message>
    <message>
        <source>No treated areas yet</source>
        <translation>Noch keine behandelten Areale</translation>
    </message>
    <message>
        <source>Click the figure where the skin is to be followed; photographs are filed in that area.</source>
        <translation>Klicken Sie auf der Figur dorthin, wo die Haut verfolgt werden soll; die Fotos werden in diesem Areal abgelegt.</translation>
    </message>
    <message>
        <source>Add area</source>
        <translation>Areal hinzufügen</translation>
    </message>
    <message>
        <source>None yet. A session is one day on which the patient is seen.</source>
        <translation>Noch keine. Eine Sitzung ist ein Tag, an dem der Patient kommt.</translation>
    </message>
    <message>
        <source>Open this session</source>
        <translation>Diese Sitzung öffnen</translation>
    </message>
</context>
<context>
    <name>PhotoCardDialog</name>
    <message>
        <source>Photo card of {time}</source>
        <translation>Fotokarte von {time}</translation>
    </message>
    <message>
        <source>Photograph this code first, then the patient. It holds no name, and counts today.</source>
        <translation>Fotografieren Sie zuerst diesen Code, dann den Patienten. Er enthält keinen Namen und gilt heute.</translation>
    </message>
    <message>
        <source>Dropped or sent to the watched folder, the photos after it wait in the inbox until you confirm name, date of birth and side.</source>
        <translation>Abgelegt oder in den überwachten Ordner gesendet warten die Fotos danach im Eingang, bis Sie Name, Geburtsdatum und Seite bestätigen.</translation>
    </message>
</context>
<context>
    <name>PhotoChooser</name>
    <message>
        <source>Photographs ({patterns})</source>
        <translation>Fotos ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <source>Edit photo {name}</source>
        <translation>Foto {name} bearbeiten</translation>
    </message>
    <message>
        <source>Save photo</source>
        <translation>Foto speichern</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation>Wann es aufgenommen wurde</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Polarising filters</source>
        <translation>Polarisationsfilter</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Blitz</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Altered by the camera or an app</source>
        <translation>Von der Kamera oder einer App verändert</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Weißabgleich</translation>
    </message>
    <message>
        <source>Scale, pixels per millimetre</source>
        <translation>Maßstab, Pixel pro Millimeter</translation>
    </message>
    <message>
        <source>Digital zoom: enlarged so many times</source>
        <translation>Digitalzoom: so vielfach vergrößert</translation>
    </message>
</context>
<context>
    <name>PhotoHelpDialog</name>
    <message>
        <source>How to photograph</source>
        <translation>Richtig fotografieren</translation>
    </message>
    <message>
        <source>The same way each time: then what changes is the skin, not the photo.</source>
        <translation>Jedes Mal gleich: Dann ist, was sich ändert, die Haut und nicht das Foto.</translation>
    </message>
</context>
<context>
    <name>PhotoModes</name>
    <message>
        <source>How much of the follow-up is seen</source>
        <translation>Wie viel vom Verlaufsbild zu sehen ist</translation>
    </message>
    <message>
        <source>How much of the follow-up is seen ([ and ])</source>
        <translation>Wie viel vom Verlaufsbild zu sehen ist ([ und ])</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause, or go on (Space); pointing at a vein holds it, too</source>
        <translation>Pause oder weiter (Leertaste); auf eine Vene zu zeigen hält es auch an</translation>
    </message>
    <message>
        <source>Show {day}</source>
        <translation>{day} zeigen</translation>
    </message>
    <message>
        <source>Show the other photo (B); a tap on the photo does it too</source>
        <translation>Das andere Foto zeigen (B); Tippen auf das Foto tut es auch</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Choose where it belongs, or leave it out.</source>
        <translation>Wählen Sie, wohin es gehört, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>When in the course</source>
        <translation>Wann im Verlauf</translation>
    </message>
    <message>
        <source>This is a photo card. It is not filed.</source>
        <translation>Das ist eine Fotokarte. Sie wird nicht abgelegt.</translation>
    </message>
    <message>
        <source>{name} · taken on {day}, {time}</source>
        <translation>{name} · aufgenommen am {day}, {time}</translation>
    </message>
</context>
<context>
    <name>PhotoSurface</name>
    <message>
        <source>Photographs: {first} and {second}</source>
        <translation>Fotos: {first} und {second}</translation>
    </message>
    <message>
        <source>Photograph: {first}</source>
        <translation>Foto: {first}</translation>
    </message>
    <message>
        <source>No photograph</source>
        <translation>Kein Foto</translation>
    </message>
</context>
<context>
    <name>PhotoTools</name>
    <message>
        <source>Click the spot of the note. Esc stops.</source>
        <translation>Klicken Sie auf die Stelle der Notiz. Esc beendet.</translation>
    </message>
    <message>
        <source>Click from point to point; in pixels until a scale is drawn (D). Esc stops.</source>
        <translation>Von Punkt zu Punkt klicken; in Pixeln, bis ein Maßstab gezeichnet ist (D). Esc beendet.</translation>
    </message>
    <message>
        <source>Click from point to point. Double click or Enter ends, Ctrl+C copies, Esc stops.</source>
        <translation>Von Punkt zu Punkt klicken. Doppelklick oder Eingabe schließt ab, Strg+C kopiert, Esc beendet.</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Drag along something of known length, such as 10 mm of a ruler. Esc stops.</source>
        <translation>Ziehen Sie entlang von etwas bekannter Länge, etwa 10 mm eines Lineals. Esc beendet.</translation>
    </message>
</context>
<context>
    <name>PhotosField</name>
    <message>
        <source>Take all away</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>At least {least} photos are needed, {wanted} are better.</source>
        <translation>Mindestens {least} Fotos werden gebraucht, {wanted} sind besser.</translation>
    </message>
    <message>
        <source>This is a picture without its file. Drop the files from the camera.</source>
        <translation>Das ist ein Bild ohne seine Datei. Legen Sie die Dateien aus der Kamera ab.</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Fotos wählen</translation>
    </message>
    <message>
        <source>Drop {photos} here, or press to choose them</source>
        <translation>{photos} hier ablegen, oder drücken, um sie zu wählen</translation>
    </message>
    <message>
        <source>Drop more here, or press to choose them</source>
        <translation>Weitere hier ablegen, oder drücken, um sie zu wählen</translation>
    </message>
    <message>
        <source>{n} of {wanted} photos</source>
        <translation>{n} von {wanted} Fotos</translation>
    </message>
    <message>
        <source>{n} photos</source>
        <translation>{n} Fotos</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} und {n} weitere</translation>
    </message>
</context>
<context>
    <name>PhotosNext</name>
    <message>
        <source>Session saved. Next, the photos: {areas}</source>
        <translation>Sitzung gespeichert. Als Nächstes die Fotos: {areas}</translation>
    </message>
</context>
<context>
    <name>PinPane</name>
    <message>
        <source>{n} landmarks</source>
        <translation>{n} Passpunkte</translation>
    </message>
    <message>
        <source>{all}, number {n} chosen</source>
        <translation>{all}, Nummer {n} gewählt</translation>
    </message>
</context>
<context>
    <name>PlainCurve</name>
    <message>
        <source>Your course over time</source>
        <translation>Ihr Verlauf</translation>
    </message>
</context>
<context>
    <name>PresentPage</name>
    <message>
        <source>Back to the records</source>
        <translation>Zurück zur Akte</translation>
    </message>
    <message>
        <source>Back to the records: asks for the passphrase (Esc)</source>
        <translation>Zurück zur Akte: fragt nach der Passphrase (Esc)</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>There is no photo to show yet.</source>
        <translation>Noch gibt es kein Foto zu zeigen.</translation>
    </message>
    <message>
        <source>Photographs were refused or withdrawn: none is shown.</source>
        <translation>Fotos wurden verweigert oder widerrufen: Keines wird gezeigt.</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>Auf diesem Bildschirm</translation>
    </message>
    <message>
        <source>On {screen} as well</source>
        <translation>Auch auf {screen}</translation>
    </message>
    <message>
        <source>Vein Tracker</source>
        <translation>Vein Tracker</translation>
    </message>
    <message>
        <source>Opening the photos …</source>
        <translation>Die Fotos werden geöffnet …</translation>
    </message>
    <message>
        <source>This is the demo library: its passphrase is {passphrase}.</source>
        <translation>Die Passphrase der Demo-Bibliothek ist {passphrase}.</translation>
    </message>
</context>
<context>
    <name>PresetsField</name>
    <message>
        <source>“{line}”: type an agent, a colon, and its strengths in percent: {example}</source>
        <translation>„{line}“: Schreiben Sie ein Mittel, einen Doppelpunkt und seine Stärken in Prozent: {example}</translation>
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
        <translation>Die Fotokarte davor wurde für {patient} gezeigt. Wem gehört das Foto?</translation>
    </message>
    <message>
        <source>Not recognised. Please check that it shows {place}.</source>
        <translation>Nicht erkannt. Bitte prüfen Sie, dass es {place} zeigt.</translation>
    </message>
    <message>
        <source>The first photo of this view</source>
        <translation>Das erste Foto dieser Ansicht</translation>
    </message>
    <message>
        <source>This fits {place} only when mirrored: was it a front camera? File it as it is or elsewhere, or leave it out.</source>
        <translation>Es passt nur gespiegelt zu {place}: War es eine Frontkamera? Legen Sie es so oder anderswo ab, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>This looks like {found}, not {place}.</source>
        <translation>Das sieht nach {found} aus, nicht nach {place}.</translation>
    </message>
    <message>
        <source>Recognised: the skin of {place}</source>
        <translation>Erkannt: die Haut von {place}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>This fits {places} alike. Please choose.</source>
        <translation>Es passt gleich gut zu {places}. Bitte wählen.</translation>
    </message>
    <message>
        <source>It looks like none of this patient&apos;s photos so far.</source>
        <translation>Es gleicht keinem bisherigen Foto dieses Patienten.</translation>
    </message>
    <message>
        <source>There is no photo yet that it could be recognised by.</source>
        <translation>Noch gibt es kein Foto, an dem es zu erkennen wäre.</translation>
    </message>
</context>
<context>
    <name>ProtocolDialog</name>
    <message>
        <source>Photo protocol</source>
        <translation>Fotoprotokoll</translation>
    </message>
    <message>
        <source>Save protocol</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>This is usual at this site. Saving makes it this area&apos;s own.</source>
        <translation>So ist es an dieser Stelle üblich. Mit dem Speichern wird es das eigene des Areals.</translation>
    </message>
    <message>
        <source>Views to be taken at every session</source>
        <translation>Ansichten, die in jeder Sitzung aufgenommen werden</translation>
    </message>
    <message>
        <source>Choose at least one view.</source>
        <translation>Wählen Sie mindestens eine Ansicht.</translation>
    </message>
    <message>
        <source>Standing before, minutes</source>
        <translation>Vorher stehen, Minuten</translation>
    </message>
    <message>
        <source>Distance, {unit}</source>
        <translation>Abstand, {unit}</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>such as 50 mm, or 1× camera</source>
        <translation>etwa 50 mm, oder Kamera 1×</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Offen gelassen</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Polarising filters</source>
        <translation>Polarisationsfilter</translation>
    </message>
    <message>
        <source>Before each photo</source>
        <translation>Vor jedem Foto</translation>
    </message>
    <message>
        <source>Feet on floor marks</source>
        <translation>Füße auf Bodenmarken</translation>
    </message>
    <message>
        <source>No make-up or lotion</source>
        <translation>Kein Make-up, keine Lotion</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Sonst noch</translation>
    </message>
</context>
<context>
    <name>RatingDialog</name>
    <message>
        <source>Blinded rating</source>
        <translation>Verblindete Bewertung</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>The unfinished session was thrown away.</source>
        <translation>Die unfertige Sitzung wurde verworfen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Kept as a draft: you can go on with it under Today.</source>
        <translation>Als Entwurf behalten: Sie können ihn unter „Heute“ fortsetzen.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Add a treatment first, then scan its vial.</source>
        <translation>Fügen Sie zuerst eine Behandlung hinzu, dann scannen Sie ihr Fläschchen.</translation>
    </message>
    <message>
        <source>Session copied as text. The clipboard is cleared after a minute.</source>
        <translation>Sitzung als Text kopiert. Die Zwischenablage wird nach einer Minute geleert.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPanel</name>
    <message>
        <source>Write this key down and keep the paper away from this computer. It opens the library when the passphrase is forgotten. It is shown only now; nobody can look it up later.</source>
        <translation>Schreiben Sie diesen Schlüssel auf und bewahren Sie das Papier fern von diesem Computer auf. Er öffnet die Bibliothek, wenn die Passphrase vergessen ist. Er wird nur jetzt gezeigt; niemand kann ihn später nachsehen.</translation>
    </message>
    <message>
        <source>Type the last of its {n} groups from your paper</source>
        <translation>Geben Sie die letzte seiner {n} Gruppen von Ihrem Papier ein</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copied: paste it where only you can read it</source>
        <translation>Kopiert: Fügen Sie ihn dort ein, wo nur Sie ihn lesen können</translation>
    </message>
</context>
<context>
    <name>RegionEditor</name>
    <message>
        <source>Outline of {n} points</source>
        <translation>Umriss mit {n} Punkten</translation>
    </message>
    <message>
        <source>No outline</source>
        <translation>Kein Umriss</translation>
    </message>
    <message>
        <source>{all}, point {n} chosen</source>
        <translation>{all}, Punkt {n} gewählt</translation>
    </message>
</context>
<context>
    <name>RegionStep</name>
    <message>
        <source>No skin that can be judged was found there.</source>
        <translation>Dort wurde keine beurteilbare Haut gefunden.</translation>
    </message>
    <message>
        <source>Whole skin</source>
        <translation>Ganze Haut</translation>
    </message>
    <message>
        <source>Outline all skin that can be judged</source>
        <translation>Alle beurteilbare Haut umranden</translation>
    </message>
    <message>
        <source>Snap to skin</source>
        <translation>An Haut anlegen</translation>
    </message>
    <message>
        <source>Pull the outline to the edge of the skin (S)</source>
        <translation>Den Umriss an den Rand der Haut ziehen (S)</translation>
    </message>
    <message>
        <source>Delete point</source>
        <translation>Punkt löschen</translation>
    </message>
    <message>
        <source>Delete the chosen point (Del)</source>
        <translation>Den gewählten Punkt löschen (Entf)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Measure everywhere</source>
        <translation>Überall messen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the last step back (Ctrl+Z)</source>
        <translation>Den letzten Schritt zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Edit on the baseline</source>
        <translation>Im Ausgangsbild bearbeiten</translation>
    </message>
    <message>
        <source>Save the review and draw the region on the baseline</source>
        <translation>Prüfung speichern und die Region im Ausgangsbild zeichnen</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report of the blinded rating</source>
        <translation>Bericht der verblindeten Bewertung</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>None of the pairs that were graded is comparable any more.</source>
        <translation>Keines der bewerteten Paare ist noch vergleichbar.</translation>
    </message>
    <message>
        <source>Between raters</source>
        <translation>Zwischen Bewertenden</translation>
    </message>
    <message>
        <source>Kappa is weighted by the square of the distance between the five grades; the ICC takes each grade as the middle of its class. Graded and measured is the share of the baseline&apos;s vein length that is gone. Rounds that are not finished are not in it.</source>
        <translation>Kappa ist mit dem Quadrat des Abstands zwischen den fünf Stufen gewichtet; die ICC nimmt jede Stufe als Mitte ihrer Klasse. Bewertet und gemessen wird der Anteil der Venenlänge des Ausgangsbilds, der verschwunden ist. Unfertige Durchgänge sind nicht enthalten.</translation>
    </message>
    <message>
        <source>{name} with the measurement</source>
        <translation>{name} mit der Messung</translation>
    </message>
    <message>
        <source>both {both}, only seen {seen}, only measured {measured}, neither {neither}</source>
        <translation>beide {both}, nur gesehen {seen}, nur gemessen {measured}, keines {neither}</translation>
    </message>
    <message>
        <source>More than 75 % gone</source>
        <translation>Mehr als 75 % verschwunden</translation>
    </message>
    <message>
        <source>The usual endpoint of the trials, in pairs: as graded, and as measured</source>
        <translation>Der übliche Endpunkt der Studien, in Paaren: wie bewertet und wie gemessen</translation>
    </message>
    <message>
        <source>Fewer veins seen in the earlier photo</source>
        <translation>Weniger Venen im früheren Foto gesehen</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Nicht zu sagen</translation>
    </message>
    <message>
        <source>Veins gone as graded, median</source>
        <translation>Verschwundene Venen nach Bewertung, Median</translation>
    </message>
    <message>
        <source>{median}, the middle half {spread}</source>
        <translation>{median}, mittlere Hälfte {spread}</translation>
    </message>
    <message>
        <source>Vein length gone as measured, median</source>
        <translation>Verschwundene Venenlänge nach Messung, Median</translation>
    </message>
    <message>
        <source>{n} of {total} graded alike</source>
        <translation>{n} von {total} gleich bewertet</translation>
    </message>
    <message>
        <source>Shown a second time, unannounced</source>
        <translation>Ein zweites Mal gezeigt, unangekündigt</translation>
    </message>
    <message>
        <source>{name}, first and second look</source>
        <translation>{name}, erster und zweiter Blick</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>How far the photos differed</source>
        <translation>Wie sehr sich die Fotos unterschieden</translation>
    </message>
    <message>
        <source>Saved. From now on no change is told with a narrower interval. Check again when the lamp, the camera or the room has changed.</source>
        <translation>Gespeichert. Ab jetzt wird keine Veränderung mit engerem Intervall genannt. Prüfen Sie erneut, wenn Lampe, Kamera oder Raum gewechselt haben.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Baseline, {day}</source>
        <translation>Ausgangsbild, {day}</translation>
    </message>
    <message>
        <source>Not compared with its baseline yet.</source>
        <translation>Noch nicht mit seinem Ausgangsbild verglichen.</translation>
    </message>
    <message>
        <source>Not comparable with its baseline.</source>
        <translation>Nicht mit seinem Ausgangsbild vergleichbar.</translation>
    </message>
    <message>
        <source>Do the two lie on each other?</source>
        <translation>Liegen die beiden aufeinander?</translation>
    </message>
    <message>
        <source>{n} pixels</source>
        <translation>{n} Pixel</translation>
    </message>
    <message>
        <source>{pixels}, {mm}</source>
        <translation>{pixels}, {mm}</translation>
    </message>
    <message>
        <source>{apart} apart at the landmarks; the skin between them does not confirm them.</source>
        <translation>{apart} Abstand an den Passpunkten; die Haut dazwischen bestätigt sie nicht.</translation>
    </message>
    <message>
        <source>{apart} apart on average. What jumps or breaks at the line is not aligned.</source>
        <translation>{apart} Abstand im Mittel. Was springt oder an der Linie bricht, liegt nicht aufeinander.</translation>
    </message>
    <message>
        <source>It was drawn on the baseline and carried here by the alignment.</source>
        <translation>Sie wurde im Ausgangsbild gezeichnet und durch die Ausrichtung hierher übertragen.</translation>
    </message>
    <message>
        <source>Measured within this region.</source>
        <translation>Innerhalb dieser Region gemessen.</translation>
    </message>
    <message>
        <source>The region of the baseline cannot be carried here.</source>
        <translation>Die Region des Ausgangsbilds kann nicht hierher übertragen werden.</translation>
    </message>
    <message>
        <source>Measured everywhere.</source>
        <translation>Überall gemessen.</translation>
    </message>
    <message>
        <source>Measured everywhere: no region was drawn.</source>
        <translation>Überall gemessen: Es wurde keine Region gezeichnet.</translation>
    </message>
    <message>
        <source>Click a side to put a point in, drag to move one. N: next point, arrows: move it, Del: delete it.</source>
        <translation>Auf eine Seite klicken setzt einen Punkt, ziehen verschiebt ihn. N: nächster Punkt, Pfeile: verschieben, Entf: löschen.</translation>
    </message>
    <message>
        <source>Click around the skin to be measured; a double click closes the outline.</source>
        <translation>Klicken Sie um die zu messende Haut herum; ein Doppelklick schließt den Umriss.</translation>
    </message>
    <message>
        <source>Measured everywhere: no region is drawn.</source>
        <translation>Überall gemessen: Es ist keine Region gezeichnet.</translation>
    </message>
    <message>
        <source>A double click, or Enter on the last point, closes the outline.</source>
        <translation>Ein Doppelklick, oder die Eingabetaste am letzten Punkt, schließt den Umriss.</translation>
    </message>
    <message>
        <source>Go on around the skin to be measured.</source>
        <translation>Weiter um die zu messende Haut herum.</translation>
    </message>
    <message>
        <source>This outline cannot be kept.</source>
        <translation>Dieser Umriss kann nicht bleiben.</translation>
    </message>
    <message>
        <source>Measured within this region, in all photos of the view.</source>
        <translation>Innerhalb dieser Region gemessen, in allen Fotos der Ansicht.</translation>
    </message>
    <message>
        <source>Thread, under 1 mm</source>
        <translation>Besenreiser, unter 1 mm</translation>
    </message>
    <message>
        <source>Reticular, 1–3 mm</source>
        <translation>Retikulär, 1–3 mm</translation>
    </message>
    <message>
        <source>Vein length</source>
        <translation>Venenlänge</translation>
    </message>
    <message>
        <source>{n} px</source>
        <translation>{n} px</translation>
    </message>
    <message>
        <source>Without corrections</source>
        <translation>Ohne Korrekturen</translation>
    </message>
    <message>
        <source>covered, 95 % interval {interval}</source>
        <translation>bedeckt, 95-%-Intervall {interval}</translation>
    </message>
    <message>
        <source>{told} · corrected by hand</source>
        <translation>{told} · von Hand korrigiert</translation>
    </message>
    <message>
        <source>The photo is not measured yet.</source>
        <translation>Das Foto ist noch nicht gemessen.</translation>
    </message>
    <message>
        <source>Found without corrections: {figure}</source>
        <translation>Ohne Korrekturen gefunden: {figure}</translation>
    </message>
    <message>
        <source>95 % interval {interval}. {told}</source>
        <translation>95-%-Intervall {interval}. {told}</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>There are no figures to correct</source>
        <translation>Es gibt keine Zahlen zu korrigieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Does the photo lie on its baseline? (1)</source>
        <translation>Liegt das Foto auf seinem Ausgangsbild? (1)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Where the view is measured (2)</source>
        <translation>Wo die Ansicht gemessen wird (2)</translation>
    </message>
    <message>
        <source>Veins</source>
        <translation>Venen</translation>
    </message>
    <message>
        <source>Correct the veins that were found (3)</source>
        <translation>Die gefundenen Venen korrigieren (3)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>ScaleDialog</name>
    <message>
        <source>Scale of {name}</source>
        <translation>Maßstab von {name}</translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation>Maßstab setzen</translation>
    </message>
    <message>
        <source>Length of the line, millimetres</source>
        <translation>Länge der Linie, Millimeter</translation>
    </message>
    <message>
        <source>Type how many millimetres the line is long.</source>
        <translation>Geben Sie ein, wie viele Millimeter die Linie lang ist.</translation>
    </message>
    <message>
        <source>The line is {pixels} long in the photo.</source>
        <translation>Die Linie ist im Foto {pixels} lang.</translation>
    </message>
    <message>
        <source>The photo is measured again. A marker or ruler in it that differs by more than 10 % is pointed out.</source>
        <translation>Das Foto wird neu gemessen. Eine Marke oder ein Lineal darin, die um mehr als 10 % abweichen, werden genannt.</translation>
    </message>
    <message>
        <source>{n} pixels per millimetre</source>
        <translation>{n} Pixel pro Millimeter</translation>
    </message>
</context>
<context>
    <name>SeenCard</name>
    <message>
        <source>Seen today</source>
        <translation>Heute gesehen</translation>
    </message>
    <message>
        <source>Nobody yet. Find a patient, then record a session or drop photos.</source>
        <translation>Noch niemand. Suchen Sie einen Patienten, dann tragen Sie eine Sitzung ein oder legen Fotos ab.</translation>
    </message>
    <message>
        <source>Open this patient</source>
        <translation>Diesen Patienten öffnen</translation>
    </message>
</context>
<context>
    <name>SessionAreaForm</name>
    <message>
        <source>What you see there today</source>
        <translation>Was Sie dort heute sehen</translation>
    </message>
    <message>
        <source>Notes on this area</source>
        <translation>Notizen zu diesem Areal</translation>
    </message>
    <message>
        <source>{tick} is suggested by the photo: keep it ticked only if you see it.</source>
        <translation>Das Foto legt {tick} nahe: Lassen Sie es nur angekreuzt, wenn Sie es sehen.</translation>
    </message>
</context>
<context>
    <name>SessionChoice</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Day of the new session</source>
        <translation>Tag der neuen Sitzung</translation>
    </message>
    <message>
        <source>Type the day on which the photos were taken.</source>
        <translation>Geben Sie den Tag ein, an dem die Fotos aufgenommen wurden.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>This day has a session already: it will be used.</source>
        <translation>Dieser Tag hat schon eine Sitzung: Sie wird verwendet.</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>Sitzung bearbeiten</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>The patient has not agreed to photographs, so none can be added. Everything else of the session is recorded as usual.</source>
        <translation>Der Patient hat Fotos nicht zugestimmt, daher können keine hinzugefügt werden. Alles andere der Sitzung wird wie üblich eingetragen.</translation>
    </message>
    <message>
        <source>This patient has no treated area yet. The session can be saved; add an area on the patient&apos;s page to record what is done there.</source>
        <translation>Dieser Patient hat noch kein behandeltes Areal. Die Sitzung kann gespeichert werden; fügen Sie auf der Seite des Patienten ein Areal hinzu, um einzutragen, was dort geschieht.</translation>
    </message>
    <message>
        <source>You are going on with what was entered before. {begun}; it has not been saved yet.</source>
        <translation>Sie setzen fort, was vorher eingegeben wurde. {begun}; es ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Als Entwurf behalten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Type the day of the session.</source>
        <translation>Geben Sie den Tag der Sitzung ein.</translation>
    </message>
    <message>
        <source>A session cannot be in the future.</source>
        <translation>Eine Sitzung kann nicht in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Behandelnde Person</translation>
    </message>
    <message>
        <source>Notes on the session</source>
        <translation>Notizen zur Sitzung</translation>
    </message>
    <message>
        <source>There is another session on this day.</source>
        <translation>An diesem Tag gibt es eine andere Sitzung.</translation>
    </message>
</context>
<context>
    <name>SessionFooter</name>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the session for the clinic&apos;s record system; the clipboard is cleared after a minute</source>
        <translation>Sitzung für das Praxissystem kopieren; die Zwischenablage wird nach einer Minute geleert</translation>
    </message>
    <message>
        <source>Copied for a minute</source>
        <translation>Für eine Minute kopiert</translation>
    </message>
    <message>
        <source>Total: {agents}</source>
        <translation>Summe: {agents}</translation>
    </message>
    <message>
        <source>Nothing injected yet</source>
        <translation>Noch nichts injiziert</translation>
    </message>
    <message>
        <source>{ml} in all: more than the clinic&apos;s own limit of {limit} in a session</source>
        <translation>{ml} insgesamt: mehr als die eigene Grenze der Praxis von {limit} je Sitzung</translation>
    </message>
    <message>
        <source>{ml} of the clinic&apos;s own limit of {limit} in a session</source>
        <translation>{ml} von der eigenen Grenze der Praxis von {limit} je Sitzung</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>Check my set-up</source>
        <translation>Meinen Aufnahmeplatz prüfen</translation>
    </message>
    <message>
        <source>How small a change can this room, its light and this camera show?</source>
        <translation>Wie kleine Veränderungen können dieser Raum, sein Licht und diese Kamera zeigen?</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Stopping at the next step …</source>
        <translation>Hält beim nächsten Schritt an …</translation>
    </message>
    <message>
        <source>Still comparing; Stop ends it.</source>
        <translation>Vergleicht noch; „Anhalten“ beendet es.</translation>
    </message>
    <message>
        <source>Stopped; nothing was saved.</source>
        <translation>Angehalten; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Each photo is held against one of them, as a follow-up against its baseline.</source>
        <translation>Jedes Foto wird gegen eines von ihnen gehalten, wie ein Verlaufsbild gegen sein Ausgangsbild.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Comparing {photos} …</source>
        <translation>{photos} werden verglichen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Check {photos}</source>
        <translation>{photos} prüfen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Took no part:</source>
        <translation>Nicht beteiligt:</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>In forms</source>
        <translation>In Formularen</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Nächstes Feld</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save from a field of notes</source>
        <translation>Aus einem Notizfeld speichern</translation>
    </message>
    <message>
        <source>Close; asks first when something was typed</source>
        <translation>Schließen; fragt vorher, wenn etwas eingegeben wurde</translation>
    </message>
    <message>
        <source>Next area of a session</source>
        <translation>Nächstes Areal einer Sitzung</translation>
    </message>
    <message>
        <source>Where the focus is</source>
        <translation>Wo der Fokus ist</translation>
    </message>
    <message>
        <source>Closer to a photo</source>
        <translation>Foto näher holen</translation>
    </message>
    <message>
        <source>Farther from it</source>
        <translation>Foto weiter weg</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Move a photo, or the line of the wipe</source>
        <translation>Ein Foto oder die Linie beim Wischen bewegen</translation>
    </message>
    <message>
        <source>Ctrl+arrow keys</source>
        <translation>Strg+Pfeiltasten</translation>
    </message>
    <message>
        <source>Move a pin on the figure</source>
        <translation>Eine Nadel auf der Figur bewegen</translation>
    </message>
    <message>
        <source>Shown to a patient</source>
        <translation>In der Patientenansicht</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Shift+arrow keys</source>
        <translation>Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Move the wipe; another photo</source>
        <translation>Wischen bewegen; anderes Foto</translation>
    </message>
    <message>
        <source>Next step, or pause</source>
        <translation>Nächster Schritt oder Pause</translation>
    </message>
</context>
<context>
    <name>ShotTile</name>
    <message>
        <source>{view}: not kept yet</source>
        <translation>{view}: noch nicht behalten</translation>
    </message>
    <message>
        <source>{view}: being filed</source>
        <translation>{view}: wird abgelegt</translation>
    </message>
    <message>
        <source>{view}: kept</source>
        <translation>{view}: behalten</translation>
    </message>
    <message>
        <source>{view}: could not be filed</source>
        <translation>{view}: konnte nicht abgelegt werden</translation>
    </message>
    <message>
        <source>{view}: still to be taken</source>
        <translation>{view}: noch aufzunehmen</translation>
    </message>
</context>
<context>
    <name>ShotsStrip</name>
    <message>
        <source>Shots of this session</source>
        <translation>Aufnahmen dieser Sitzung</translation>
    </message>
</context>
<context>
    <name>ShutterButton</name>
    <message>
        <source>Take photo</source>
        <translation>Foto aufnehmen</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message>
        <source>The first photo of this view becomes its baseline.</source>
        <translation>Das erste Foto dieser Ansicht wird ihr Ausgangsbild.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>The files of {photos} were deleted; the photos are in the library.</source>
        <translation>Die Dateien von {photos} wurden gelöscht; die Fotos sind in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>SparkLine</name>
    <message>
        <source>Coverage over time</source>
        <translation>Bedeckung im Verlauf</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Who rates?</source>
        <translation>Wer bewertet?</translation>
    </message>
    <message>
        <source>Type your name; each rater&apos;s grades are kept apart.</source>
        <translation>Geben Sie Ihren Namen ein; die Stufen jeder Person werden getrennt geführt.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{pairs} of this library can be rated.</source>
        <translation>{pairs} dieser Bibliothek können bewertet werden.</translation>
    </message>
    <message>
        <source>From {least} pairs on the report tells kappa and ICC; with fewer it gives counts only, and says so.</source>
        <translation>Ab {least} Paaren nennt der Bericht Kappa und ICC; bei weniger nennt er nur Anzahlen und sagt das.</translation>
    </message>
    <message>
        <source>Blinded rating</source>
        <translation>Verblindete Bewertung</translation>
    </message>
    <message>
        <source>You see two photographs of the same skin side by side: without dates, names or figures, in random order and on random sides. Say which shows fewer veins, and how many of the other&apos;s are gone there. What the app measured, and what others said, stays hidden until you have graded every pair.</source>
        <translation>Sie sehen zwei Fotos derselben Haut nebeneinander: ohne Daten, Namen oder Zahlen, in zufälliger Folge und auf zufälligen Seiten. Sagen Sie, welches weniger Venen zeigt und wie viele des anderen dort verschwunden sind. Was die App gemessen hat und was andere sagten, bleibt verborgen, bis Sie jedes Paar bewertet haben.</translation>
    </message>
    <message>
        <source>Go on: {n} of {total}</source>
        <translation>Weiter: {n} von {total}</translation>
    </message>
    <message>
        <source>Start rating</source>
        <translation>Bewertung beginnen</translation>
    </message>
    <message>
        <source>The report waits until you have graded every pair.</source>
        <translation>Der Bericht wartet, bis Sie jedes Paar bewertet haben.</translation>
    </message>
    <message>
        <source>What you graded so far is kept.</source>
        <translation>Was Sie bisher bewertet haben, bleibt gespeichert.</translation>
    </message>
    <message>
        <source>Photograph an area before treatment, and again once it has healed; then there is a pair.</source>
        <translation>Fotografieren Sie ein Areal vor der Behandlung und noch einmal nach der Abheilung; dann gibt es ein Paar.</translation>
    </message>
    <message>
        <source>{rater} has graded every pair.</source>
        <translation>{rater} hat jedes Paar bewertet.</translation>
    </message>
</context>
<context>
    <name>StartFace</name>
    <message>
        <source>Photographs of thread veins, kept safe and made comparable. What you file stays here.</source>
        <translation>Fotos von Besenreisern, sicher bewahrt und vergleichbar gemacht. Was Sie ablegen, bleibt hier.</translation>
    </message>
    <message>
        <source>Create a library</source>
        <translation>Bibliothek anlegen</translation>
    </message>
    <message>
        <source>Look around in the demo</source>
        <translation>In der Demo umsehen</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation>Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Andere Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>Open {library}</source>
        <translation>{library} öffnen</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Choose one area with visible thread veins.</source>
        <translation>Wählen Sie ein Areal mit sichtbaren Besenreisern.</translation>
    </message>
    <message>
        <source>Use the lamp, the distance and the camera that you use for patients.</source>
        <translation>Nehmen Sie Lampe, Abstand und Kamera, die Sie für Patienten verwenden.</translation>
    </message>
    <message>
        <source>Photograph it ten times, and frame it anew each time.</source>
        <translation>Fotografieren Sie es zehnmal und wählen Sie den Ausschnitt jedes Mal neu.</translation>
    </message>
    <message>
        <source>Take the camera away after each photo, as if it were another day. A burst says nothing.</source>
        <translation>Nehmen Sie die Kamera nach jedem Foto weg, als wäre es ein anderer Tag. Eine Bildserie sagt nichts.</translation>
    </message>
    <message>
        <source>Drop the photos here.</source>
        <translation>Legen Sie die Fotos hier ab.</translation>
    </message>
    <message>
        <source>The skin is the same in all of them: what still differs is chance. No photo is kept.</source>
        <translation>Die Haut ist in allen dieselbe: Was sich noch unterscheidet, ist Zufall. Kein Foto wird behalten.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>The way between</source>
        <translation>Der Weg dazwischen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>{act} (Space)</source>
        <translation>{act} (Leertaste)</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>No patients yet</source>
        <translation>Noch keine Patienten</translation>
    </message>
    <message>
        <source>Add the first patient, then the treated area: from then on photographs can be dropped on it.</source>
        <translation>Fügen Sie den ersten Patienten hinzu, dann das behandelte Areal: Ab dann können Fotos darauf abgelegt werden.</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Neuer Patient</translation>
    </message>
</context>
<context>
    <name>Touring</name>
    <message>
        <source>Step {n} of {count}</source>
        <translation>Schritt {n} von {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>What was deleted comes back with all that belonged to it.</source>
        <translation>Gelöschtes kommt mit allem zurück, was dazugehörte.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Restore {what}</source>
        <translation>{what} zurückholen</translation>
    </message>
    <message>
        <source>deleted on {day}, kept until {last}</source>
        <translation>am {day} gelöscht, aufbewahrt bis {last}</translation>
    </message>
    <message>
        <source>Patient {name}, {born}</source>
        <translation>Patient {name}, {born}</translation>
    </message>
    <message>
        <source>Area {place}</source>
        <translation>Areal {place}</translation>
    </message>
    <message>
        <source>View {name}</source>
        <translation>Ansicht {name}</translation>
    </message>
    <message>
        <source>Photo protocol</source>
        <translation>Fotoprotokoll</translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation>Sitzung vom {day}</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>Foto {name}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Notiz: {text}</translation>
    </message>
    <message>
        <source>Unfiled photo {name}</source>
        <translation>Nicht eingeordnetes Foto {name}</translation>
    </message>
    <message>
        <source>Treatment: {procedure}</source>
        <translation>Behandlung: {procedure}</translation>
    </message>
    <message>
        <source>An area&apos;s part of a session</source>
        <translation>Teil einer Sitzung für ein Areal</translation>
    </message>
    <message>
        <source>Corrections by hand of a photo</source>
        <translation>Korrekturen von Hand an einem Foto</translation>
    </message>
    <message>
        <source>Consent: {purpose}</source>
        <translation>Einwilligung: {purpose}</translation>
    </message>
    <message>
        <source>Checklist of {day}</source>
        <translation>Checkliste vom {day}</translation>
    </message>
    <message>
        <source>Examination of the veins of {day}</source>
        <translation>Untersuchung der Venen vom {day}</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
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
        <translation>Strumpf Klasse 1, 1 Woche</translation>
    </message>
    <message>
        <source>Class 2 stocking, 1 week</source>
        <translation>Strumpf Klasse 2, 1 Woche</translation>
    </message>
    <message>
        <source>Class 2 stocking, 2 weeks</source>
        <translation>Strumpf Klasse 2, 2 Wochen</translation>
    </message>
    <message>
        <source>Bandage, 3 days</source>
        <translation>Verband, 3 Tage</translation>
    </message>
    <message>
        <source>Remove this treatment</source>
        <translation>Diese Behandlung entfernen</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Concentration, %</source>
        <translation>Konzentration, %</translation>
    </message>
    <message>
        <source>Volume, ml</source>
        <translation>Volumen, ml</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>Needle</source>
        <translation>Kanüle</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Agents and strengths</source>
        <translation>Mittel und Stärken</translation>
    </message>
    <message>
        <source>Strengths of this agent</source>
        <translation>Stärken dieses Mittels</translation>
    </message>
    <message>
        <source>It had expired on {day}.</source>
        <translation>Es war am {day} verfallen.</translation>
    </message>
</context>
<context>
    <name>UnfinishedCard</name>
    <message>
        <source>Unfinished sessions</source>
        <translation>Unfertige Sitzungen</translation>
    </message>
    <message>
        <source>Go on with this session</source>
        <translation>Diese Sitzung fortsetzen</translation>
    </message>
    <message>
        <source>Throw away what was entered</source>
        <translation>Eingaben verwerfen</translation>
    </message>
    <message>
        <source>Throw away the session of {patient}</source>
        <translation>Die Sitzung von {patient} verwerfen</translation>
    </message>
</context>
<context>
    <name>UnlockFace</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Type the passphrase of this library.</source>
        <translation>Geben Sie die Passphrase dieser Bibliothek ein.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Type the recovery key from your paper.</source>
        <translation>Geben Sie den Wiederherstellungsschlüssel von Ihrem Papier ein.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Other libraries</source>
        <translation>Andere Bibliotheken</translation>
    </message>
    <message>
        <source>Open {library}</source>
        <translation>{library} öffnen</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Die Passphrase verwenden</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Den Wiederherstellungsschlüssel verwenden</translation>
    </message>
</context>
<context>
    <name>UnsavedFace</name>
    <message>
        <source>Taken with the camera right before locking, and kept in memory only. The library is closed once nothing is left to file.</source>
        <translation>Direkt vor dem Sperren mit der Kamera aufgenommen und nur im Arbeitsspeicher vorhanden. Die Bibliothek wird geschlossen, sobald nichts mehr abzulegen ist.</translation>
    </message>
    <message>
        <source>File again</source>
        <translation>Erneut ablegen</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Throw away for good</source>
        <translation>Endgültig verwerfen</translation>
    </message>
    <message>
        <source>{photos} not filed yet</source>
        <translation>{photos} noch nicht abgelegt</translation>
    </message>
</context>
<context>
    <name>VeinStep</name>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Nachziehen</translation>
    </message>
    <message>
        <source>Click along a vein: the path follows it (T)</source>
        <translation>Klicken Sie entlang einer Vene: Der Pfad folgt ihr (T)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Paint a vein in (A)</source>
        <translation>Eine Vene einzeichnen (A)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rub out what is no vein (E)</source>
        <translation>Wegradieren, was keine Vene ist (E)</translation>
    </message>
    <message>
        <source>Narrower brush ([)</source>
        <translation>Schmalerer Pinsel ([)</translation>
    </message>
    <message>
        <source>Narrower brush</source>
        <translation>Schmalerer Pinsel</translation>
    </message>
    <message>
        <source>Wider brush (])</source>
        <translation>Breiterer Pinsel (])</translation>
    </message>
    <message>
        <source>Wider brush</source>
        <translation>Breiterer Pinsel</translation>
    </message>
    <message>
        <source>Your strokes are taken as they are: below the figure the interval is that of the found veins that you left, above it that of all that may have been missed.</source>
        <translation>Ihre Striche gelten, wie sie sind: Unter der Zahl ist das Intervall das der gefundenen Venen, die Sie gelassen haben, darüber das von allem, was übersehen sein kann.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the last stroke back (Ctrl+Z)</source>
        <translation>Den letzten Strich zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Clear corrections</source>
        <translation>Korrekturen löschen</translation>
    </message>
    <message>
        <source>Take all corrections of this photo back</source>
        <translation>Alle Korrekturen dieses Fotos zurücknehmen</translation>
    </message>
    <message>
        <source>It changes no figure: there is a vein already, none to remove, or no skin that is judged.</source>
        <translation>Das ändert keine Zahl: Dort ist schon eine Vene, keine zu entfernen, oder keine Haut, die beurteilt wird.</translation>
    </message>
    <message>
        <source>{n} px</source>
        <translation>{n} px</translation>
    </message>
    <message>
        <source>Click along a vein; a double click or Esc ends the path.</source>
        <translation>Klicken Sie entlang einer Vene; Doppelklick oder Esc beendet den Pfad.</translation>
    </message>
    <message>
        <source>Rub out what is no vein.</source>
        <translation>Radieren Sie weg, was keine Vene ist.</translation>
    </message>
    <message>
        <source>Paint in a vein that was missed.</source>
        <translation>Zeichnen Sie eine Vene ein, die übersehen wurde.</translation>
    </message>
    <message>
        <source>Wheel: zoom. Right button: move the photo. [ and ]: width. V: show or hide veins.</source>
        <translation>Rad: Zoom. Rechte Taste: Foto verschieben. [ und ]: Breite. V: Venen zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>Getting ready to trace veins …</source>
        <translation>Das Nachziehen von Venen wird vorbereitet …</translation>
    </message>
</context>
<context>
    <name>VialOffers</name>
    <message>
        <source>Opened today:</source>
        <translation>Heute geöffnet:</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>Fill in agent, concentration, lot and expiry</source>
        <translation>Mittel, Konzentration, Charge und Verfall eintragen</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>New view</source>
        <translation>Neue Ansicht</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation>Ansicht bearbeiten</translation>
    </message>
    <message>
        <source>Add view</source>
        <translation>Ansicht hinzufügen</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>From where it is photographed</source>
        <translation>Von wo fotografiert wird</translation>
    </message>
    <message>
        <source>Choose from where it is photographed.</source>
        <translation>Wählen Sie, von wo fotografiert wird.</translation>
    </message>
    <message>
        <source>Name it more closely</source>
        <translation>Genauere Bezeichnung</translation>
    </message>
    <message>
        <source>such as knee bent, 20 cm away</source>
        <translation>etwa Knie gebeugt, 20 cm Abstand</translation>
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
        <translation>{view} fehlt</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Opening the library</source>
        <translation>Die Bibliothek wird geöffnet</translation>
    </message>
    <message>
        <source>Creating the library</source>
        <translation>Die Bibliothek wird angelegt</translation>
    </message>
</context>
<context>
    <name>WholeNumberField</name>
    <message>
        <source>Type a whole number from {least} to {most}.</source>
        <translation>Geben Sie eine ganze Zahl von {least} bis {most} ein.</translation>
    </message>
</context>
<context>
    <name>WholeNumbersField</name>
    <message>
        <source>Type whole numbers from {least} to {most}, with commas between them.</source>
        <translation>Geben Sie ganze Zahlen von {least} bis {most} ein, durch Kommas getrennt.</translation>
    </message>
</context>
<context>
    <name>_AnswerDate</name>
    <message>
        <source>New answers were given on</source>
        <translation>Neue Antworten gegeben am</translation>
    </message>
    <message>
        <source>Type on which day the patient answered.</source>
        <translation>Geben Sie ein, an welchem Tag der Patient geantwortet hat.</translation>
    </message>
    <message>
        <source>There is a later answer, of {day}: the latest one counts.</source>
        <translation>Es gibt eine spätere Antwort, vom {day}: Die neueste gilt.</translation>
    </message>
</context>
<context>
    <name>_Code</name>
    <message>
        <source>Code of the photo card</source>
        <translation>Code der Fotokarte</translation>
    </message>
</context>
<context>
    <name>_EarlyWeeks</name>
    <message>
        <source>This must not be before week {weeks}, until when it is too early to judge.</source>
        <translation>Das darf nicht vor Woche {weeks} liegen, bis zu der es zu früh für ein Urteil ist.</translation>
    </message>
</context>
<context>
    <name>_Knowingly</name>
    <message>
        <source>It was used although it had expired</source>
        <translation>Es wurde verwendet, obwohl es verfallen war</translation>
    </message>
    <message>
        <source>Tick this if it was used all the same, or correct the expiry.</source>
        <translation>Kreuzen Sie das an, wenn es dennoch verwendet wurde, oder berichtigen Sie den Verfall.</translation>
    </message>
</context>
<context>
    <name>_LastGroup</name>
    <message>
        <source>Type the last group, to be sure that you have it on paper.</source>
        <translation>Geben Sie die letzte Gruppe ein, damit sicher ist, dass Sie den Schlüssel auf Papier haben.</translation>
    </message>
    <message>
        <source>This is not the last group. Compare it with the key above.</source>
        <translation>Das ist nicht die letzte Gruppe. Vergleichen Sie sie mit dem Schlüssel oben.</translation>
    </message>
</context>
<context>
    <name>_NewPassphrase</name>
    <message>
        <source>Four or five random words are strong and easy to type. Without it nobody can open the library.</source>
        <translation>Vier oder fünf zufällige Wörter sind stark und leicht zu tippen. Ohne sie kann niemand die Bibliothek öffnen.</translation>
    </message>
    <message>
        <source>Type at least {n} characters; four random words are better.</source>
        <translation>Geben Sie mindestens {n} Zeichen ein; vier zufällige Wörter sind besser.</translation>
    </message>
    <message>
        <source>Long enough to be hard to guess.</source>
        <translation>Lang genug, um schwer erraten zu werden.</translation>
    </message>
    <message>
        <source>It will do; another word makes it much stronger.</source>
        <translation>Es geht so; ein weiteres Wort macht sie viel stärker.</translation>
    </message>
    <message>
        <source>Still short: at least {n} characters.</source>
        <translation>Noch kurz: mindestens {n} Zeichen.</translation>
    </message>
</context>
<context>
    <name>_Offers</name>
    <message>
        <source>Same as on {day}</source>
        <translation>Wie am {day}</translation>
    </message>
    <message>
        <source>Same as {area} on {day}</source>
        <translation>Wie {area} am {day}</translation>
    </message>
    <message>
        <source>Everything but volume, lot and expiry</source>
        <translation>Alles außer Volumen, Charge und Verfall</translation>
    </message>
    <message>
        <source>Add {procedure}</source>
        <translation>{procedure} hinzufügen</translation>
    </message>
</context>
<context>
    <name>_SamePassphrase</name>
    <message>
        <source>The two passphrases differ. Type it once more.</source>
        <translation>Die beiden Passphrasen unterscheiden sich. Geben Sie sie noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>_Weeks</name>
    <message>
        <source>Type both numbers, or neither.</source>
        <translation>Geben Sie beide Zahlen ein oder keine.</translation>
    </message>
    <message>
        <source>Not before week {weeks}.</source>
        <translation>Nicht vor Woche {weeks}.</translation>
    </message>
</context>
<context>
    <name>_Whose</name>
    <message>
        <source>Choose where each photo belongs</source>
        <translation>Wählen Sie, wohin jedes Foto gehört</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>Write what is to be noted.</source>
        <translation>Schreiben Sie, was notiert werden soll.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Two photos</source>
        <translation>Zwei Fotos</translation>
    </message>
    <message>
        <source>Over the photos</source>
        <translation>Über den Fotos</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Fotos hinzufügen…</translation>
    </message>
    <message>
        <source>Choose photographs to file in this area; or drop or paste them</source>
        <translation>Fotos wählen, die in diesem Areal abgelegt werden; oder ablegen oder einfügen</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>Foto…</translation>
    </message>
    <message>
        <source>Edit, move, measure again or delete the photo that is shown</source>
        <translation>Das gezeigte Foto bearbeiten, verschieben, neu messen oder löschen</translation>
    </message>
    <message>
        <source>Paste photos</source>
        <translation>Fotos einfügen</translation>
    </message>
    <message>
        <source>File what was copied: pictures or files</source>
        <translation>Kopiertes ablegen: Bilder oder Dateien</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Baseline left, follow-up right</source>
        <translation>Ausgangsbild links, Verlaufsbild rechts</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>One over the other, with a line to draw across</source>
        <translation>Eines über dem anderen, mit einer Linie zum Ziehen</translation>
    </message>
    <message>
        <source>Change map</source>
        <translation>Veränderungskarte</translation>
    </message>
    <message>
        <source>Which veins are gone, remain or are new, over the baseline</source>
        <translation>Welche Venen verschwunden, geblieben oder neu sind, über dem Ausgangsbild</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>Überblenden</translation>
    </message>
    <message>
        <source>The follow-up over the baseline, faded in and out</source>
        <translation>Das Verlaufsbild über dem Ausgangsbild, ein- und ausgeblendet</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Both by turns, each for half a second</source>
        <translation>Beide im Wechsel, je eine halbe Sekunde</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>One of the two; a tap shows the other</source>
        <translation>Eines der beiden; Tippen zeigt das andere</translation>
    </message>
    <message>
        <source>More of the baseline</source>
        <translation>Mehr vom Ausgangsbild</translation>
    </message>
    <message>
        <source>In onion skin, fade the follow-up out</source>
        <translation>Beim Überblenden das Verlaufsbild ausblenden</translation>
    </message>
    <message>
        <source>More of the follow-up</source>
        <translation>Mehr vom Verlaufsbild</translation>
    </message>
    <message>
        <source>In onion skin, fade the follow-up in</source>
        <translation>Beim Überblenden das Verlaufsbild einblenden</translation>
    </message>
    <message>
        <source>The other photo</source>
        <translation>Das andere Foto</translation>
    </message>
    <message>
        <source>In single and blink, show the other one and stay there</source>
        <translation>Bei „Einzeln“ und „Blinken“ das andere zeigen und dort bleiben</translation>
    </message>
    <message>
        <source>Pause blinking</source>
        <translation>Blinken anhalten</translation>
    </message>
    <message>
        <source>Pause blinking, or go on</source>
        <translation>Blinken anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Veins</source>
        <translation>Venen</translation>
    </message>
    <message>
        <source>Outline the veins that were found; once more fills them</source>
        <translation>Die gefundenen Venen umranden; noch einmal füllt sie</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation>Hämoglobin</translation>
    </message>
    <message>
        <source>How much more blood than plain skin lies where</source>
        <translation>Wo wie viel mehr Blut liegt als in schlichter Haut</translation>
    </message>
    <message>
        <source>Pigmentation</source>
        <translation>Pigmentierung</translation>
    </message>
    <message>
        <source>How much more melanin than plain skin lies where, as in stains</source>
        <translation>Wo wie viel mehr Melanin liegt als in schlichter Haut, etwa bei Verfärbungen</translation>
    </message>
    <message>
        <source>What was judged</source>
        <translation>Was beurteilt wurde</translation>
    </message>
    <message>
        <source>Hatch what was left out: background, hair, glare, shadow</source>
        <translation>Schraffieren, was ausgelassen wurde: Hintergrund, Haare, Glanz, Schatten</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Show the photographs alone</source>
        <translation>Nur die Fotos zeigen</translation>
    </message>
    <message>
        <source>Next vein</source>
        <translation>Nächste Vene</translation>
    </message>
    <message>
        <source>Mark the next vein and say its width and length, from the longest on</source>
        <translation>Die nächste Vene markieren und Breite und Länge nennen, von der längsten an</translation>
    </message>
    <message>
        <source>Previous vein</source>
        <translation>Vorige Vene</translation>
    </message>
    <message>
        <source>Mark the vein before this one</source>
        <translation>Die Vene vor dieser markieren</translation>
    </message>
    <message>
        <source>Draw scale…</source>
        <translation>Maßstab zeichnen…</translation>
    </message>
    <message>
        <source>Draw a line along a known length and type its millimetres</source>
        <translation>Eine Linie entlang einer bekannten Länge zeichnen und ihre Millimeter eingeben</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole photograph; a double click does it too</source>
        <translation>Das ganze Foto zeigen; ein Doppelklick tut es auch</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>One pixel of the photograph on one of the screen</source>
        <translation>Ein Pixel des Fotos auf einem des Bildschirms</translation>
    </message>
    <message>
        <source>Move together</source>
        <translation>Gemeinsam bewegen</translation>
    </message>
    <message>
        <source>Zoom and pan both photographs together</source>
        <translation>Beide Fotos gemeinsam zoomen und verschieben</translation>
    </message>
    <message>
        <source>Chart and figures</source>
        <translation>Kurve und Zahlen</translation>
    </message>
    <message>
        <source>Unfold coverage over time and the table of figures, or fold them away</source>
        <translation>Bedeckung im Verlauf und die Tabelle der Zahlen aufklappen oder einklappen</translation>
    </message>
    <message>
        <source>Earlier photo</source>
        <translation>Früheres Foto</translation>
    </message>
    <message>
        <source>Hold the baseline against the photo before this one</source>
        <translation>Das Ausgangsbild gegen das Foto vor diesem halten</translation>
    </message>
    <message>
        <source>Later photo</source>
        <translation>Späteres Foto</translation>
    </message>
    <message>
        <source>Hold the baseline against the photo after this one</source>
        <translation>Das Ausgangsbild gegen das Foto nach diesem halten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>Dorthin zurück, woher Sie kamen</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Find a patient, an area or an action</source>
        <translation>Einen Patienten, ein Areal oder eine Aktion suchen</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>Patient suchen</translation>
    </message>
    <message>
        <source>Find a patient by name, number or date of birth</source>
        <translation>Einen Patienten nach Name, Nummer oder Geburtsdatum suchen</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Unfold the list of patients, or fold it away</source>
        <translation>Die Liste der Patienten aufklappen oder einklappen</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Neuer Patient</translation>
    </message>
    <message>
        <source>Add a patient to the library</source>
        <translation>Einen Patienten in die Bibliothek aufnehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Bring back what was taken back</source>
        <translation>Zurückgenommenes wiederherstellen</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Papierkorb…</translation>
    </message>
    <message>
        <source>See what was deleted in the last 30 days and restore it</source>
        <translation>Sehen, was in den letzten 30 Tagen gelöscht wurde, und es zurückholen</translation>
    </message>
    <message>
        <source>Blinded rating…</source>
        <translation>Verblindete Bewertung…</translation>
    </message>
    <message>
        <source>Grade pairs without knowing which photo is later; compare with the measurement</source>
        <translation>Paare bewerten, ohne zu wissen, welches Foto das spätere ist; mit der Messung vergleichen</translation>
    </message>
    <message>
        <source>Check my set-up…</source>
        <translation>Meinen Aufnahmeplatz prüfen…</translation>
    </message>
    <message>
        <source>Find the smallest change that this room, its light and this camera can show</source>
        <translation>Die kleinste Veränderung finden, die dieser Raum, sein Licht und diese Kamera zeigen können</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Theme, practitioner, weeks of healing</source>
        <translation>Aussehen, behandelnde Person, Wochen der Abheilung</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Close the library; opening it again takes the passphrase</source>
        <translation>Die Bibliothek schließen; zum Öffnen braucht es wieder die Passphrase</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>Alle Tasten auflisten</translation>
    </message>
    <message>
        <source>About Vein Tracker</source>
        <translation>Über Vein Tracker</translation>
    </message>
    <message>
        <source>Version, what it claims and what it does not</source>
        <translation>Version, was es aussagt und was nicht</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What is needed less often</source>
        <translation>Was seltener gebraucht wird</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Record a day on which the patient is seen</source>
        <translation>Einen Tag eintragen, an dem der Patient kommt</translation>
    </message>
    <message>
        <source>Add area</source>
        <translation>Areal hinzufügen</translation>
    </message>
    <message>
        <source>Add a part of the skin that is to be followed</source>
        <translation>Eine Hautstelle hinzufügen, die verfolgt werden soll</translation>
    </message>
    <message>
        <source>Edit patient…</source>
        <translation>Patient bearbeiten…</translation>
    </message>
    <message>
        <source>Change name, date of birth, number, alerts or notes</source>
        <translation>Name, Geburtsdatum, Nummer, Hinweise oder Notizen ändern</translation>
    </message>
    <message>
        <source>Consent…</source>
        <translation>Einwilligung…</translation>
    </message>
    <message>
        <source>Record what the patient agreed to, refused or withdrew</source>
        <translation>Eintragen, was der Patient erlaubt, verweigert oder widerrufen hat</translation>
    </message>
    <message>
        <source>Move patient to trash</source>
        <translation>Patient in den Papierkorb</translation>
    </message>
    <message>
        <source>Kept in the trash for 30 days, with all areas and photos</source>
        <translation>30 Tage im Papierkorb, mit allen Arealen und Fotos</translation>
    </message>
    <message>
        <source>Edit area…</source>
        <translation>Areal bearbeiten…</translation>
    </message>
    <message>
        <source>Change site, side or label</source>
        <translation>Stelle, Seite oder Bezeichnung ändern</translation>
    </message>
    <message>
        <source>Move area to trash</source>
        <translation>Areal in den Papierkorb</translation>
    </message>
    <message>
        <source>Kept in the trash for 30 days, with its photos</source>
        <translation>30 Tage im Papierkorb, mit seinen Fotos</translation>
    </message>
    <message>
        <source>Move view to trash</source>
        <translation>Ansicht in den Papierkorb</translation>
    </message>
    <message>
        <source>Add view…</source>
        <translation>Ansicht hinzufügen…</translation>
    </message>
    <message>
        <source>Add another way of photographing this area</source>
        <translation>Eine weitere Art hinzufügen, dieses Areal zu fotografieren</translation>
    </message>
    <message>
        <source>Edit view…</source>
        <translation>Ansicht bearbeiten…</translation>
    </message>
    <message>
        <source>Change what this view is called</source>
        <translation>Ändern, wie diese Ansicht heißt</translation>
    </message>
    <message>
        <source>{tip} ({key})</source>
        <translation>{tip} ({key})</translation>
    </message>
    <message>
        <source>Inbox…</source>
        <translation>Eingang…</translation>
    </message>
    <message>
        <source>See the photos that nobody has said yet whose they are</source>
        <translation>Die Fotos sehen, von denen noch niemand gesagt hat, wem sie gehören</translation>
    </message>
    <message>
        <source>Photo card…</source>
        <translation>Fotokarte…</translation>
    </message>
    <message>
        <source>Show a code to photograph first, so that the photos after it find this patient</source>
        <translation>Einen Code zeigen, der zuerst fotografiert wird, damit die Fotos danach diesen Patienten finden</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Foto aufnehmen</translation>
    </message>
    <message>
        <source>Photograph this area with the camera, with the baseline over the live picture</source>
        <translation>Dieses Areal mit der Kamera fotografieren, mit dem Ausgangsbild über dem Livebild</translation>
    </message>
    <message>
        <source>Shutter</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Take the photo; the keys of a remote shutter do it too</source>
        <translation>Das Foto aufnehmen; die Tasten eines Fernauslösers tun es auch</translation>
    </message>
    <message>
        <source>Edges or whole baseline</source>
        <translation>Kanten oder ganzes Ausgangsbild</translation>
    </message>
    <message>
        <source>Draw the baseline&apos;s edges over the live picture, or all of it</source>
        <translation>Die Kanten des Ausgangsbilds über das Livebild zeichnen, oder das ganze</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>File the shot, and go on with the next view</source>
        <translation>Die Aufnahme ablegen und mit der nächsten Ansicht fortfahren</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Neu aufnehmen</translation>
    </message>
    <message>
        <source>Throw the shot away and take it again</source>
        <translation>Die Aufnahme verwerfen und noch einmal aufnehmen</translation>
    </message>
    <message>
        <source>Checklist…</source>
        <translation>Checkliste…</translation>
    </message>
    <message>
        <source>Record what was asked before treatment; earlier checklists are kept</source>
        <translation>Eintragen, was vor der Behandlung gefragt wurde; frühere Checklisten bleiben</translation>
    </message>
    <message>
        <source>Veins examined…</source>
        <translation>Venen untersucht…</translation>
    </message>
    <message>
        <source>Record that the veins were examined, with duplex or without</source>
        <translation>Eintragen, dass die Venen untersucht wurden, mit Duplex oder ohne</translation>
    </message>
    <message>
        <source>Merge with another patient…</source>
        <translation>Mit anderem Patienten zusammenführen…</translation>
    </message>
    <message>
        <source>Make one of two entries of the same person</source>
        <translation>Aus zwei Einträgen derselben Person einen machen</translation>
    </message>
    <message>
        <source>Archive patient</source>
        <translation>Patient archivieren</translation>
    </message>
    <message>
        <source>Fold the patient out of list and search; nothing is deleted</source>
        <translation>Den Patienten aus Liste und Suche nehmen; nichts wird gelöscht</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Aus dem Archiv zurückholen</translation>
    </message>
    <message>
        <source>Show the patient in list and search again</source>
        <translation>Den Patienten wieder in Liste und Suche zeigen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Unfinished sessions, follow-ups due, who was seen</source>
        <translation>Unfertige Sitzungen, fällige Kontrollen, wer gesehen wurde</translation>
    </message>
    <message>
        <source>Photo protocol…</source>
        <translation>Fotoprotokoll…</translation>
    </message>
    <message>
        <source>Say how an area is photographed: views, standing, distance, light</source>
        <translation>Sagen, wie ein Areal fotografiert wird: Ansichten, Stehen, Abstand, Licht</translation>
    </message>
    <message>
        <source>How to photograph</source>
        <translation>Richtig fotografieren</translation>
    </message>
    <message>
        <source>Distance, light, pose, posture and marker, in pictures</source>
        <translation>Abstand, Licht, Position, Haltung und Marke, in Bildern</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Four steps through an area of a patient</source>
        <translation>In vier Schritten durch ein Areal eines Patienten</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Check alignment, region and veins of the photo; correct veins by hand</source>
        <translation>Ausrichtung, Region und Venen des Fotos prüfen; Venen von Hand korrigieren</translation>
    </message>
    <message>
        <source>Show to patient</source>
        <translation>Patientenansicht</translation>
    </message>
    <message>
        <source>Show a patient their own area; leaving asks for the passphrase</source>
        <translation>Einem Patienten sein eigenes Areal zeigen; Verlassen fragt nach der Passphrase</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Look closer at both photos: 1:1, again 2:1 and 3:1, and off</source>
        <translation>Beide Fotos näher ansehen: 1:1, dann 2:1 und 3:1, und aus</translation>
    </message>
    <message>
        <source>Measure a length</source>
        <translation>Länge messen</translation>
    </message>
    <message>
        <source>Click along something; its length is told and not kept</source>
        <translation>Entlang von etwas klicken; seine Länge wird genannt und nicht gespeichert</translation>
    </message>
    <message>
        <source>Pin a note…</source>
        <translation>Notiz anheften…</translation>
    </message>
    <message>
        <source>Click a spot of a photo and write what is there</source>
        <translation>Auf eine Stelle eines Fotos klicken und schreiben, was dort ist</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Notizen zeigen</translation>
    </message>
    <message>
        <source>Show the notes that are pinned to the photos, or hide them</source>
        <translation>Die an die Fotos gehefteten Notizen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Notes of this view…</source>
        <translation>Notizen dieser Ansicht…</translation>
    </message>
    <message>
        <source>List the notes of all photos of this view; go to one, change or delete it</source>
        <translation>Die Notizen aller Fotos dieser Ansicht auflisten; zu einer gehen, sie ändern oder löschen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Give the photos the whole screen; Esc goes back</source>
        <translation>Den Fotos den ganzen Bildschirm geben; Esc führt zurück</translation>
    </message>
    <message>
        <source>Activity…</source>
        <translation>Verlauf der Einträge…</translation>
    </message>
    <message>
        <source>Who did what to this area, and when</source>
        <translation>Wer wann was an diesem Areal getan hat</translation>
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
        <translation>{what} ({n}-mal)</translation>
    </message>
    <message>
        <source>{what}: taken back</source>
        <translation>{what}: zurückgenommen</translation>
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
        <translation>Natriumtetradecylsulfat</translation>
    </message>
    <message>
        <source>Chromated glycerin</source>
        <translation>Chromiertes Glycerin</translation>
    </message>
    <message>
        <source>Hypertonic saline</source>
        <translation>Hypertone Kochsalzlösung</translation>
    </message>
    <message>
        <source>Glucose</source>
        <translation>Glukose</translation>
    </message>
</context>
<context>
    <name>body</name>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Look at the front of the body</source>
        <translation>Die Vorderseite des Körpers zeigen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Look at the back of the body</source>
        <translation>Die Rückseite des Körpers zeigen</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Look at the face, enlarged</source>
        <translation>Das Gesicht vergrößert zeigen</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Bein</translation>
    </message>
    <message>
        <source>Look at the legs, enlarged</source>
        <translation>Die Beine vergrößert zeigen</translation>
    </message>
    <message>
        <source>lateral</source>
        <translation>lateral</translation>
    </message>
    <message>
        <source>medial</source>
        <translation>medial</translation>
    </message>
    <message>
        <source>anterior</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>posterior</source>
        <translation>posterior</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>unten</translation>
    </message>
</context>
<context>
    <name>camera</name>
    <message>
        <source>exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>white balance</source>
        <translation>Weißabgleich</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Exposure, white balance and focus are locked.</source>
        <translation>Belichtung, Weißabgleich und Fokus sind festgestellt.</translation>
    </message>
    <message>
        <source>This camera cannot lock: {settings}.</source>
        <translation>Diese Kamera kann nicht feststellen: {settings}.</translation>
    </message>
    <message>
        <source>standing for {minutes}</source>
        <translation>{minutes} stehen</translation>
    </message>
    <message>
        <source>feet on the marks</source>
        <translation>Füße auf den Marken</translation>
    </message>
    <message>
        <source>{distance} away</source>
        <translation>{distance} Abstand</translation>
    </message>
    <message>
        <source>filters {kind}</source>
        <translation>Filter: {kind}</translation>
    </message>
    <message>
        <source>background {colour}</source>
        <translation>Hintergrund: {colour}</translation>
    </message>
    <message>
        <source>No make-up, no lotion</source>
        <translation>Kein Make-up, keine Lotion</translation>
    </message>
    <message>
        <source>No camera here</source>
        <translation>Hier ist keine Kamera</translation>
    </message>
    <message>
        <source>This installation lacks what a camera needs: the extra “camera”, on Linux libpulse0 too. Take the photos with any camera and import the files.</source>
        <translation>Dieser Installation fehlt, was eine Kamera braucht: der Zusatz „camera“, unter Linux auch libpulse0. Nehmen Sie die Fotos mit einer beliebigen Kamera auf und importieren Sie die Dateien.</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
        <source>Connect one and it is shown here, or take the photos with any camera and import the files.</source>
        <translation>Schließen Sie eine an, und ihr Bild erscheint hier; oder nehmen Sie die Fotos mit einer beliebigen Kamera auf und importieren Sie die Dateien.</translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <translation>Die Kamera darf nicht verwendet werden</translation>
    </message>
    <message>
        <source>This computer&apos;s privacy settings keep Vein Tracker from it. Allow it there and try again, or import files.</source>
        <translation>Die Datenschutz-Einstellungen dieses Computers halten Vein Tracker davon ab. Erlauben Sie es dort und versuchen Sie es erneut, oder importieren Sie Dateien.</translation>
    </message>
    <message>
        <source>The camera sends no picture</source>
        <translation>Die Kamera sendet kein Bild</translation>
    </message>
    <message>
        <source>Another program may be using it. Close that program and try again, or import files.</source>
        <translation>Vielleicht verwendet ein anderes Programm sie. Schließen Sie es und versuchen Sie es erneut, oder importieren Sie Dateien.</translation>
    </message>
    <message>
        <source>The camera was disconnected</source>
        <translation>Die Kamera wurde getrennt</translation>
    </message>
    <message>
        <source>No shot was lost. Connect it again and it is shown here, or import files.</source>
        <translation>Keine Aufnahme ging verloren. Schließen Sie sie wieder an, und ihr Bild erscheint hier; oder importieren Sie Dateien.</translation>
    </message>
    <message>
        <source>The camera cannot be used</source>
        <translation>Die Kamera kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>It reported a fault, or another program is using it. Try again or choose another camera, or import files.</source>
        <translation>Sie meldete eine Störung, oder ein anderes Programm verwendet sie. Versuchen Sie es erneut, wählen Sie eine andere Kamera oder importieren Sie Dateien.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>care</name>
    <message>
        <source>{alert}: {what}</source>
        <translation>{alert}: {what}</translation>
    </message>
    <message>
        <source>{alert}, recorded {day}</source>
        <translation>{alert}, eingetragen {day}</translation>
    </message>
    <message>
        <source>Recorded {day}</source>
        <translation>Eingetragen {day}</translation>
    </message>
    <message>
        <source>{recorded}. Ask again whether it still holds.</source>
        <translation>{recorded}. Fragen Sie, ob es noch gilt.</translation>
    </message>
    <message>
        <source>Checklist: not recorded yet</source>
        <translation>Checkliste: noch nicht eingetragen</translation>
    </message>
    <message>
        <source>Checklist {day}</source>
        <translation>Checkliste {day}</translation>
    </message>
    <message>
        <source>{n} yes</source>
        <translation>{n} ja</translation>
    </message>
    <message>
        <source>{n} not asked</source>
        <translation>{n} nicht gefragt</translation>
    </message>
    <message>
        <source>Veins examined: not recorded yet</source>
        <translation>Venen untersucht: noch nicht eingetragen</translation>
    </message>
    <message>
        <source>Veins examined {day}</source>
        <translation>Venen untersucht {day}</translation>
    </message>
    <message>
        <source>with duplex</source>
        <translation>mit Duplex</translation>
    </message>
    <message>
        <source>without duplex</source>
        <translation>ohne Duplex</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>älter als ein Jahr</translation>
    </message>
    <message>
        <source>Photographs: not asked yet</source>
        <translation>Fotos: noch nicht gefragt</translation>
    </message>
    <message>
        <source>Photographs: {answer} {day}</source>
        <translation>Fotos: {answer} {day}</translation>
    </message>
    <message>
        <source>face not asked yet</source>
        <translation>Gesicht noch nicht gefragt</translation>
    </message>
    <message>
        <source>face {answer}</source>
        <translation>Gesicht {answer}</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>Too early to judge</source>
        <translation>Zu früh für ein Urteil</translation>
    </message>
    <message>
        <source>No measurable change: two photos of the same skin differ as much</source>
        <translation>Keine messbare Veränderung: Zwei Fotos derselben Haut unterscheiden sich ebenso</translation>
    </message>
    <message>
        <source>No change map: set a baseline first.</source>
        <translation>Keine Veränderungskarte: Setzen Sie zuerst ein Ausgangsbild.</translation>
    </message>
    <message>
        <source>No change map of the baseline itself: choose a later photo.</source>
        <translation>Keine Veränderungskarte des Ausgangsbilds selbst: Wählen Sie ein späteres Foto.</translation>
    </message>
    <message>
        <source>No change map: photos taken straight after treatment are not compared.</source>
        <translation>Keine Veränderungskarte: Fotos direkt nach der Behandlung werden nicht verglichen.</translation>
    </message>
    <message>
        <source>No change map. {reason}</source>
        <translation>Keine Veränderungskarte. {reason}</translation>
    </message>
    <message>
        <source>No change map: the two photos differ too much.</source>
        <translation>Keine Veränderungskarte: Die beiden Fotos unterscheiden sich zu sehr.</translation>
    </message>
    <message>
        <source>No change map: this photo was not compared with the baseline yet.</source>
        <translation>Keine Veränderungskarte: Dieses Foto wurde noch nicht mit dem Ausgangsbild verglichen.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Closing the library</source>
        <translation>Die Bibliothek wird geschlossen</translation>
    </message>
    <message>
        <source>Filing and measuring {count} photos</source>
        <translation>{count} Fotos werden abgelegt und gemessen</translation>
    </message>
    <message>
        <source>Taking the picture from the clipboard</source>
        <translation>Das Bild wird aus der Zwischenablage geholt</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>the file ends too early; copy it from the camera again</source>
        <translation>die Datei endet zu früh; kopieren Sie sie noch einmal von der Kamera</translation>
    </message>
    <message>
        <source>the file is empty; copy it from the camera again</source>
        <translation>die Datei ist leer; kopieren Sie sie noch einmal von der Kamera</translation>
    </message>
    <message>
        <source>this is not a JPEG, PNG, TIFF, WebP, HEIC or AVIF picture; choose another file</source>
        <translation>das ist kein Bild in JPEG, PNG, TIFF, WebP, HEIC oder AVIF; wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>the picture is damaged; copy it from the camera again</source>
        <translation>das Bild ist beschädigt; kopieren Sie es noch einmal von der Kamera</translation>
    </message>
    <message>
        <source>the picture is {width} × {height} pixels; its shorter side must have at least {least}</source>
        <translation>das Bild hat {width} × {height} Pixel; seine kürzere Seite braucht mindestens {least}</translation>
    </message>
    <message>
        <source>the picture has {megapixels:.0f} megapixels; at most {most} can be read</source>
        <translation>das Bild hat {megapixels:.0f} Megapixel; höchstens {most} können gelesen werden</translation>
    </message>
    <message>
        <source>the file has {megabytes:.0f} MB; at most {most} MB can be read</source>
        <translation>die Datei hat {megabytes:.0f} MB; höchstens {most} MB können gelesen werden</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>the file could not be read: {reason}</source>
        <translation>die Datei konnte nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>the region lies outside the photograph or is empty</source>
        <translation>die Region liegt außerhalb des Fotos oder ist leer</translation>
    </message>
    <message>
        <source>a region needs at least three points</source>
        <translation>eine Region braucht mindestens drei Punkte</translation>
    </message>
    <message>
        <source>the outline crosses itself: move or delete a point</source>
        <translation>der Umriss kreuzt sich selbst: Verschieben oder löschen Sie einen Punkt</translation>
    </message>
    <message>
        <source>the region is too small to be measured: draw it larger, or clear it</source>
        <translation>die Region ist zu klein, um gemessen zu werden: Zeichnen Sie sie größer, oder leeren Sie sie</translation>
    </message>
    <message>
        <source>an older version compared these photos and kept no change map: choose Measure the whole view again in the photo&apos;s menu</source>
        <translation>eine ältere Version hat diese Fotos verglichen und keine Veränderungskarte behalten: Wählen Sie „Ganze Ansicht neu messen“ im Menü des Fotos</translation>
    </message>
    <message>
        <source>{number} pairs of landmarks do not align two photographs; set at least {least} pairs</source>
        <translation>{number} Paare von Passpunkten richten zwei Fotos nicht aus; setzen Sie mindestens {least} Paare</translation>
    </message>
    <message>
        <source>the landmarks lie almost in one line or too close together, so they do not hold the photographs; set another one well away from them</source>
        <translation>die Passpunkte liegen fast auf einer Linie oder zu dicht beieinander und halten die Fotos daher nicht; setzen Sie einen weiteren weit davon entfernt</translation>
    </message>
    <message>
        <source>the landmarks fit only if one photograph is mirrored, and mirrored photographs are not compared; check the side and the camera&apos;s mirroring</source>
        <translation>die Passpunkte passen nur, wenn ein Foto gespiegelt ist, und gespiegelte Fotos werden nicht verglichen; prüfen Sie die Seite und die Spiegelung der Kamera</translation>
    </message>
    <message>
        <source>the landmarks do not fit each other; check number {numbers}: it must mark the same spot in both photographs</source>
        <translation>die Passpunkte passen nicht zueinander; prüfen Sie Nummer {numbers}: Sie muss in beiden Fotos dieselbe Stelle markieren</translation>
    </message>
    <message>
        <source>the landmarks would turn, tilt or enlarge the photograph more than two photographs of one area differ; check that each number marks the same spot in both</source>
        <translation>die Passpunkte würden das Foto stärker drehen, neigen oder vergrößern, als sich zwei Fotos eines Areals unterscheiden; prüfen Sie, dass jede Nummer in beiden dieselbe Stelle markiert</translation>
    </message>
    <message>
        <source>it could not be written: {reason}; choose another place</source>
        <translation>es konnte nicht geschrieben werden: {reason}; wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>the settings could not be saved ({reason}); they hold until the app is closed</source>
        <translation>die Einstellungen konnten nicht gespeichert werden ({reason}); sie gelten, bis die App geschlossen wird</translation>
    </message>
    <message>
        <source>writing there would overwrite this photograph; choose another folder</source>
        <translation>dort zu schreiben würde dieses Foto überschreiben; wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>its mask would have the same name as that of {other}; nothing was measured; rename one of them</source>
        <translation>seine Maske hätte denselben Namen wie die von {other}; nichts wurde gemessen; benennen Sie eines um</translation>
    </message>
    <message>
        <source>the window needs a display, and there is none here; measure and compare work without one</source>
        <translation>das Fenster braucht einen Bildschirm, und hier ist keiner; measure und compare arbeiten ohne</translation>
    </message>
    <message>
        <source>this photo is in the library already, as {name} of {patient}; it was not filed again</source>
        <translation>dieses Foto ist bereits in der Bibliothek, als {name} von {patient}; es wurde nicht noch einmal abgelegt</translation>
    </message>
    <message>
        <source>this photo is in the trash as {name}; restore it there instead of filing it again</source>
        <translation>dieses Foto ist im Papierkorb als {name}; holen Sie es dort zurück, statt es noch einmal abzulegen</translation>
    </message>
    <message>
        <source>the patient has not agreed to photographs here: nothing was filed; the session works without them</source>
        <translation>der Patient hat Fotos hier nicht zugestimmt: Nichts wurde abgelegt; die Sitzung geht ohne sie</translation>
    </message>
    <message>
        <source>Something went wrong inside Vein Tracker. What was saved before is safe; please try again.</source>
        <translation>In Vein Tracker ging etwas schief. Was vorher gespeichert wurde, ist sicher; bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>there is no library in {folder}; choose the folder that holds library.json, or create one</source>
        <translation>in {folder} ist keine Bibliothek; wählen Sie den Ordner, der library.json enthält, oder legen Sie eine an</translation>
    </message>
    <message>
        <source>{folder} already holds files, so nothing was written; choose a new folder</source>
        <translation>{folder} enthält schon Dateien, daher wurde nichts geschrieben; wählen Sie einen neuen Ordner</translation>
    </message>
    <message>
        <source>the library is open already, by {user} on {host} (process {process}); nothing was changed; close it there first</source>
        <translation>die Bibliothek ist bereits offen, durch {user} auf {host} (Prozess {process}); nichts wurde geändert; schließen Sie sie dort zuerst</translation>
    </message>
    <message>
        <source>{file} was changed outside Vein Tracker, so nothing was opened; the photographs are untouched; put {copy} from the same folder, or the one of a backup, in its place</source>
        <translation>{file} wurde außerhalb von Vein Tracker geändert, daher wurde nichts geöffnet; die Fotos sind unberührt; setzen Sie {copy} aus demselben Ordner oder aus einer Sicherung an seine Stelle</translation>
    </message>
    <message>
        <source>{file} cannot be read, so nothing was opened; the photographs are untouched; put {copy} from the same folder, or the one of a backup, in its place</source>
        <translation>{file} kann nicht gelesen werden, daher wurde nichts geöffnet; die Fotos sind unberührt; setzen Sie {copy} aus demselben Ordner oder aus einer Sicherung an seine Stelle</translation>
    </message>
    <message>
        <source>{file} asks for a protection of the passphrase that Vein Tracker never writes, so nothing was opened; put {copy} from the same folder, or the one of a backup, in its place</source>
        <translation>{file} verlangt einen Schutz der Passphrase, den Vein Tracker nie schreibt, daher wurde nichts geöffnet; setzen Sie {copy} aus demselben Ordner oder aus einer Sicherung an seine Stelle</translation>
    </message>
    <message>
        <source>a newer Vein Tracker wrote this library, so nothing was opened or changed; install that version</source>
        <translation>ein neueres Vein Tracker hat diese Bibliothek geschrieben, daher wurde nichts geöffnet oder geändert; installieren Sie diese Version</translation>
    </message>
    <message>
        <source>SQLite {found} can damage a library, so nothing was opened; install sqlcipher3 with SQLite {least} or newer</source>
        <translation>SQLite {found} kann eine Bibliothek beschädigen, daher wurde nichts geöffnet; installieren Sie sqlcipher3 mit SQLite {least} oder neuer</translation>
    </message>
    <message>
        <source>this passphrase or recovery key does not open the library; try again</source>
        <translation>diese Passphrase oder dieser Wiederherstellungsschlüssel öffnet die Bibliothek nicht; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>a character of the recovery key is mistyped; compare it with the printed one and try again</source>
        <translation>ein Zeichen des Wiederherstellungsschlüssels ist vertippt; vergleichen Sie ihn mit dem gedruckten und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>a library needs a passphrase, so nothing was changed</source>
        <translation>eine Bibliothek braucht eine Passphrase, daher wurde nichts geändert</translation>
    </message>
    <message>
        <source>without this key nobody could open the library, so it was kept; add another passphrase or recovery key first</source>
        <translation>ohne diesen Schlüssel könnte niemand die Bibliothek öffnen, daher wurde er behalten; fügen Sie zuerst eine andere Passphrase oder einen anderen Wiederherstellungsschlüssel hinzu</translation>
    </message>
    <message>
        <source>the register cannot be read, so nothing was changed; the photographs are untouched; restore the library from a backup</source>
        <translation>das Register kann nicht gelesen werden, daher wurde nichts geändert; die Fotos sind unberührt; stellen Sie die Bibliothek aus einer Sicherung wieder her</translation>
    </message>
    <message>
        <source>the register is older than the library&apos;s last use or its record of who did what was changed; everything in it can be used; if you did not restore a backup, find out who changed it</source>
        <translation>das Register ist älter als die letzte Nutzung der Bibliothek, oder seine Aufzeichnung, wer was getan hat, wurde geändert; alles darin kann genutzt werden; wenn Sie keine Sicherung zurückgespielt haben, klären Sie, wer es geändert hat</translation>
    </message>
    <message>
        <source>the disk is full, so this was not saved; everything saved before is kept; free some space and try again</source>
        <translation>der Datenträger ist voll, daher wurde dies nicht gespeichert; alles vorher Gespeicherte bleibt; schaffen Sie Platz und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the library&apos;s folder cannot be written, so this was not saved; everything saved before is kept; make the folder writable and try again</source>
        <translation>in den Ordner der Bibliothek kann nicht geschrieben werden, daher wurde dies nicht gespeichert; alles vorher Gespeicherte bleibt; machen Sie den Ordner beschreibbar und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the disk reported an error ({reason}), so this was not done; everything saved before is kept; check the disk and try again</source>
        <translation>der Datenträger meldete eine Störung ({reason}), daher geschah dies nicht; alles vorher Gespeicherte bleibt; prüfen Sie den Datenträger und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>another program is holding the register, so this was not saved; everything saved before is kept; close that program and try again</source>
        <translation>ein anderes Programm hält das Register fest, daher wurde dies nicht gespeichert; alles vorher Gespeicherte bleibt; schließen Sie jenes Programm und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the stored file {file} is damaged and was not opened; all others are untouched; restore it from a backup</source>
        <translation>die gespeicherte Datei {file} ist beschädigt und wurde nicht geöffnet; alle anderen sind unberührt; stellen Sie sie aus einer Sicherung wieder her</translation>
    </message>
    <message>
        <source>the stored file {file} is missing; all others are untouched; restore it from a backup</source>
        <translation>die gespeicherte Datei {file} fehlt; alle anderen sind unberührt; stellen Sie sie aus einer Sicherung wieder her</translation>
    </message>
    <message>
        <source>this is in the trash or was erased; nothing was changed; restore it from the trash first</source>
        <translation>dies ist im Papierkorb oder wurde endgültig gelöscht; nichts wurde geändert; holen Sie es zuerst aus dem Papierkorb zurück</translation>
    </message>
    <message>
        <source>this photo is no longer in this series; nothing was changed</source>
        <translation>dieses Foto ist nicht mehr in dieser Serie; nichts wurde geändert</translation>
    </message>
    <message>
        <source>what this belongs to is in the trash or was erased; nothing was changed; restore that first</source>
        <translation>wozu dies gehört, ist im Papierkorb oder wurde endgültig gelöscht; nichts wurde geändert; holen Sie das zuerst zurück</translation>
    </message>
    <message>
        <source>A session of the other entry was begun and not saved, so nothing was merged. Save it or throw it away first.</source>
        <translation>Eine Sitzung des anderen Eintrags wurde begonnen und nicht gespeichert, daher wurde nichts zusammengeführt. Speichern oder verwerfen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>This is one and the same patient; nothing was changed. Choose another one to merge.</source>
        <translation>Das ist ein und derselbe Patient; nichts wurde geändert. Wählen Sie einen anderen zum Zusammenführen.</translation>
    </message>
    <message>
        <source>this would join what belongs to different patients, areas or views, so nothing was changed; move all of it together</source>
        <translation>dies würde verbinden, was zu verschiedenen Patienten, Arealen oder Ansichten gehört, daher wurde nichts geändert; verschieben Sie alles gemeinsam</translation>
    </message>
    <message>
        <source>A change to records of which some were erased since</source>
        <translation>Eine Änderung an Einträgen, von denen einige seither gelöscht sind</translation>
    </message>
    <message>
        <source>{number} photos are too few to tell chance from change, so nothing was saved; take at least {least}, better ten</source>
        <translation>{number} Fotos sind zu wenige, um Zufall von Veränderung zu trennen, daher wurde nichts gespeichert; nehmen Sie mindestens {least} auf, besser zehn</translation>
    </message>
    <message>
        <source>these photos are of more than one camera ({cameras}), so nothing was saved; check each camera by itself</source>
        <translation>diese Fotos stammen von mehr als einer Kamera ({cameras}), daher wurde nichts gespeichert; prüfen Sie jede Kamera für sich</translation>
    </message>
    <message>
        <source>only {number} of {total} photos can be compared with each other, and {least} are needed, so nothing was saved; photograph the same area each time, in the same light, in focus</source>
        <translation>nur {number} von {total} Fotos lassen sich miteinander vergleichen, und {least} werden gebraucht, daher wurde nichts gespeichert; fotografieren Sie jedes Mal dasselbe Areal, im selben Licht, scharf</translation>
    </message>
    <message>
        <source>only {number} of {total} photos were framed anew, and {least} are needed, so nothing was saved; take the camera away after each photo and frame the area again, as on another day</source>
        <translation>nur {number} von {total} Fotos wurden neu ausgerichtet, und {least} werden gebraucht, daher wurde nichts gespeichert; nehmen Sie die Kamera nach jedem Foto weg und wählen Sie den Ausschnitt neu, wie an einem anderen Tag</translation>
    </message>
    <message>
        <source>the photos show hardly any thread veins, so nothing can be said of their change and nothing was saved; photograph an area with visible thread veins</source>
        <translation>die Fotos zeigen kaum Besenreiser, daher lässt sich nichts über ihre Veränderung sagen und nichts wurde gespeichert; fotografieren Sie ein Areal mit sichtbaren Besenreisern</translation>
    </message>
    <message>
        <source>the code was not read properly, so nothing was filled in; scan it again or type lot and expiry</source>
        <translation>der Code wurde nicht richtig gelesen, daher wurde nichts eingetragen; scannen Sie ihn noch einmal oder tippen Sie Charge und Verfall ein</translation>
    </message>
    <message>
        <source>this code names the product and no lot, so nothing was filled in; scan the square code beside it, or type the lot</source>
        <translation>dieser Code nennt das Produkt und keine Charge, daher wurde nichts eingetragen; scannen Sie den quadratischen Code daneben, oder tippen Sie die Charge ein</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Sessions and follow-ups</source>
        <translation>Sitzungen und Kontrollen</translation>
    </message>
    <message>
        <source>Photographs and measurement</source>
        <translation>Fotos und Messung</translation>
    </message>
    <message>
        <source>Weeks of healing</source>
        <translation>Wochen der Abheilung</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Light, dark, or as the system says</source>
        <translation>Hell, dunkel oder wie das System</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>The window&apos;s language, dates and numbers</source>
        <translation>Die Sprache des Fensters, seiner Daten und Zahlen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>What a person measures with: centimetres or inches</source>
        <translation>Womit gemessen wird: Zentimeter oder Zoll</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>mm and cm</source>
        <translation>mm und cm</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>Of the scale bar, the measuring line and the distance to the camera. Figures of veins are always in millimetres, as their classes are.</source>
        <translation>Für Maßstab, Messlinie und Abstand zur Kamera. Werte von Venen stehen immer in Millimetern, wie ihre Klassen.</translation>
    </message>
    <message>
        <source>Whether photographs are measured when they are filed</source>
        <translation>Ob Fotos beim Ablegen gemessen werden</translation>
    </message>
    <message>
        <source>Measure photographs</source>
        <translation>Fotos messen</translation>
    </message>
    <message>
        <source>Off: photographs are kept and shown without figures until each is measured by hand.</source>
        <translation>Aus: Fotos werden ohne Zahlen bewahrt und gezeigt, bis jedes von Hand gemessen wird.</translation>
    </message>
    <message>
        <source>Who is offered for a new session</source>
        <translation>Wer für eine neue Sitzung vorgeschlagen wird</translation>
    </message>
    <message>
        <source>Practitioner, offered for a new session</source>
        <translation>Behandelnde Person, für neue Sitzungen vorgeschlagen</translation>
    </message>
    <message>
        <source>Weeks after treatment in which it is too early to judge</source>
        <translation>Wochen nach der Behandlung, in denen es zu früh für ein Urteil ist</translation>
    </message>
    <message>
        <source>Too early to judge: weeks after treatment</source>
        <translation>Zu früh für ein Urteil: Wochen nach der Behandlung</translation>
    </message>
    <message>
        <source>Weeks after treatment until which a result is an early one</source>
        <translation>Wochen nach der Behandlung, bis zu denen ein Ergebnis ein frühes ist</translation>
    </message>
    <message>
        <source>Early result: until week</source>
        <translation>Frühes Ergebnis: bis Woche</translation>
    </message>
    <message>
        <source>Both numbers of weeks, for kinds of treatment that have their own</source>
        <translation>Beide Wochenzahlen, für Arten der Behandlung mit eigenen</translation>
    </message>
    <message>
        <source>Where new libraries are made</source>
        <translation>Wo neue Bibliotheken angelegt werden</translation>
    </message>
    <message>
        <source>Folder for new libraries</source>
        <translation>Ordner für neue Bibliotheken</translation>
    </message>
    <message>
        <source>Empty: the usual place. A library that is there already stays.</source>
        <translation>Leer: der übliche Ort. Eine Bibliothek, die es schon gibt, bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Weeks after an area&apos;s last treatment at which its follow-ups are due</source>
        <translation>Wochen nach der letzten Behandlung eines Areals, nach denen seine Kontrollen fällig sind</translation>
    </message>
    <message>
        <source>Follow-ups are due: weeks after an area&apos;s last treatment</source>
        <translation>Kontrollen sind fällig: Wochen nach der letzten Behandlung eines Areals</translation>
    </message>
    <message>
        <source>Agents that are offered, with their concentrations in percent</source>
        <translation>Mittel, die angeboten werden, mit ihren Konzentrationen in Prozent</translation>
    </message>
    <message>
        <source>Agents and their strengths, %</source>
        <translation>Mittel und ihre Stärken, %</translation>
    </message>
    <message>
        <source>One agent on each line: its name, a colon, its strengths.</source>
        <translation>Je Zeile ein Mittel: sein Name, ein Doppelpunkt, seine Stärken.</translation>
    </message>
    <message>
        <source>Most sclerosant in one session by the clinic&apos;s own rule, ml; 0 for none</source>
        <translation>Höchstmenge Sklerosierungsmittel je Sitzung nach eigener Regel der Praxis, ml; 0 für keine</translation>
    </message>
    <message>
        <source>Most sclerosant in one session, ml: your clinic&apos;s own limit</source>
        <translation>Höchstmenge Sklerosierungsmittel je Sitzung, ml: die eigene Grenze Ihrer Praxis</translation>
    </message>
    <message>
        <source>Empty: the session&apos;s total stands alone.</source>
        <translation>Leer: Die Summe der Sitzung steht für sich.</translation>
    </message>
    <message>
        <source>The folder from which new photographs are taken into the inbox</source>
        <translation>Der Ordner, aus dem neue Fotos in den Eingang genommen werden</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <source>New photos that a camera or a phone puts there go to the inbox while a library is open. Empty: no folder is watched.</source>
        <translation>Neue Fotos, die eine Kamera oder ein Telefon dort ablegt, kommen in den Eingang, solange eine Bibliothek offen ist. Leer: Kein Ordner wird überwacht.</translation>
    </message>
    <message>
        <source>When the folder was looked into last</source>
        <translation>Wann zuletzt in den Ordner gesehen wurde</translation>
    </message>
    <message>
        <source>What becomes of files that were dropped or chosen, once they are stored</source>
        <translation>Was aus abgelegten oder gewählten Dateien wird, sobald sie gespeichert sind</translation>
    </message>
    <message>
        <source>Dropped or chosen files, once they are stored</source>
        <translation>Abgelegte oder gewählte Dateien, sobald sie gespeichert sind</translation>
    </message>
    <message>
        <source>What becomes of files of the watched folder, once they are stored</source>
        <translation>Was aus Dateien des überwachten Ordners wird, sobald sie gespeichert sind</translation>
    </message>
    <message>
        <source>Files of the watched folder, once they are stored</source>
        <translation>Dateien des überwachten Ordners, sobald sie gespeichert sind</translation>
    </message>
    <message>
        <source>The camera that was used last</source>
        <translation>Die zuletzt verwendete Kamera</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>By how many degrees the live picture is turned clockwise</source>
        <translation>Um wie viele Grad das Livebild im Uhrzeigersinn gedreht wird</translation>
    </message>
    <message>
        <source>Turn the camera&apos;s picture</source>
        <translation>Kamerabild drehen</translation>
    </message>
    <message>
        <source>Clockwise, for a camera that is mounted on its side.</source>
        <translation>Im Uhrzeigersinn, für eine Kamera, die seitlich montiert ist.</translation>
    </message>
    <message>
        <source>Whether tones lead to the shot, faster the nearer it is</source>
        <translation>Ob Töne zur Aufnahme führen, schneller, je näher sie ist</translation>
    </message>
    <message>
        <source>Tones while lining up a photo</source>
        <translation>Töne beim Ausrichten eines Fotos</translation>
    </message>
    <message>
        <source>The library that was open last</source>
        <translation>Die zuletzt geöffnete Bibliothek</translation>
    </message>
    <message>
        <source>Where the window was</source>
        <translation>Wo das Fenster war</translation>
    </message>
    <message>
        <source>Whether the chart was left folded or unfolded; nothing: as there is room</source>
        <translation>Ob die Kurve ein- oder ausgeklappt verlassen wurde; leer: je nach Platz</translation>
    </message>
    <message>
        <source>Whether the tour was shown</source>
        <translation>Ob der Rundgang gezeigt wurde</translation>
    </message>
    <message>
        <source>Measure photo</source>
        <translation>Foto messen</translation>
    </message>
    <message>
        <source>Set as baseline: {reason}</source>
        <translation>Als Ausgangsbild setzen: {reason}</translation>
    </message>
    <message>
        <source>Reading from the library</source>
        <translation>Aus der Bibliothek wird gelesen</translation>
    </message>
    <message>
        <source>Draw change map</source>
        <translation>Veränderungskarte zeichnen</translation>
    </message>
    <message>
        <source>Check my set-up</source>
        <translation>Meinen Aufnahmeplatz prüfen</translation>
    </message>
    <message>
        <source>gone: {colour}</source>
        <translation>verschwunden: {colour}</translation>
    </message>
    <message>
        <source>remaining: {colour}</source>
        <translation>geblieben: {colour}</translation>
    </message>
    <message>
        <source>new: {colour}</source>
        <translation>neu: {colour}</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>Making the demo library</source>
        <translation>Die Demo-Bibliothek wird angelegt</translation>
    </message>
    <message>
        <source>Render demo photo</source>
        <translation>Demo-Foto zeichnen</translation>
    </message>
    <message>
        <source>Add patient</source>
        <translation>Patient hinzufügen</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation>Patient bearbeiten</translation>
    </message>
    <message>
        <source>Move patient to the trash</source>
        <translation>Patient in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Einwilligung eintragen</translation>
    </message>
    <message>
        <source>Archive patient</source>
        <translation>Patient archivieren</translation>
    </message>
    <message>
        <source>Bring patient back from the archive</source>
        <translation>Patient aus dem Archiv zurückholen</translation>
    </message>
    <message>
        <source>Record checklist</source>
        <translation>Checkliste eintragen</translation>
    </message>
    <message>
        <source>Move checklist to the trash</source>
        <translation>Checkliste in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Record venous assessment</source>
        <translation>Untersuchung der Venen eintragen</translation>
    </message>
    <message>
        <source>Move venous assessment to the trash</source>
        <translation>Untersuchung der Venen in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Place treated area on the figure</source>
        <translation>Areal auf der Figur eintragen</translation>
    </message>
    <message>
        <source>Add treated area</source>
        <translation>Areal hinzufügen</translation>
    </message>
    <message>
        <source>Edit treated area</source>
        <translation>Areal bearbeiten</translation>
    </message>
    <message>
        <source>Move treated area to the trash</source>
        <translation>Areal in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Add view</source>
        <translation>Ansicht hinzufügen</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation>Ansicht bearbeiten</translation>
    </message>
    <message>
        <source>Move view to the trash</source>
        <translation>Ansicht in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Sitzung hinzufügen</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>Sitzung bearbeiten</translation>
    </message>
    <message>
        <source>Move session to the trash</source>
        <translation>Sitzung in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Edit photo</source>
        <translation>Foto bearbeiten</translation>
    </message>
    <message>
        <source>Move photo</source>
        <translation>Foto verschieben</translation>
    </message>
    <message>
        <source>Move photo to the trash</source>
        <translation>Foto in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Aus dem Papierkorb zurückholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>Foto hinzufügen</translation>
    </message>
    <message>
        <source>Set landmarks</source>
        <translation>Passpunkte setzen</translation>
    </message>
    <message>
        <source>Remove landmarks</source>
        <translation>Passpunkte entfernen</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Fotos öffnen</translation>
    </message>
    <message>
        <source>Try landmarks</source>
        <translation>Passpunkte probieren</translation>
    </message>
    <message>
        <source>Create library</source>
        <translation>Bibliothek anlegen</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Scale markers, 20 mm</source>
        <translation>Maßstabmarken, 20 mm</translation>
    </message>
    <message>
        <source>Print at 100 %, on matt white paper; never “fit to page”.</source>
        <translation>Mit 100 % drucken, auf mattem weißem Papier; nie „an Seite anpassen“.</translation>
    </message>
    <message>
        <source>Measure the line below with a ruler: if it is not 100 mm, throw the page away.</source>
        <translation>Messen Sie die Linie unten mit einem Lineal: Ist sie nicht 100 mm lang, werfen Sie die Seite weg.</translation>
    </message>
    <message>
        <source>Single use: a new sticker for each patient and each session, then throw it away.</source>
        <translation>Einmalgebrauch: ein neuer Aufkleber für jeden Patienten und jede Sitzung, danach wegwerfen.</translation>
    </message>
    <message>
        <source>Lay it flat on the skin beside the area, in the same plane: not bent, not tilted.</source>
        <translation>Flach auf die Haut neben dem Areal legen, in derselben Ebene: nicht gebogen, nicht geneigt.</translation>
    </message>
    <message>
        <source>Keep it off the veins and off broken skin; its white rim must stay visible.</source>
        <translation>Nicht auf die Venen und nicht auf verletzte Haut; der weiße Rand muss sichtbar bleiben.</translation>
    </message>
    <message>
        <source>It gives the scale only: printed paper is no reference for colour.</source>
        <translation>Sie gibt nur den Maßstab: Bedrucktes Papier ist keine Farbreferenz.</translation>
    </message>
    <message>
        <source>This line is 100 mm long.</source>
        <translation>Diese Linie ist 100 mm lang.</translation>
    </message>
    <message>
        <source>No. {number} · 20 mm · single use</source>
        <translation>Nr. {number} · 20 mm · Einmalgebrauch</translation>
    </message>
    <message>
        <source>Check the series</source>
        <translation>Serie prüfen</translation>
    </message>
    <message>
        <source>Draw map</source>
        <translation>Karte zeichnen</translation>
    </message>
    <message>
        <source>Begin blinded rating</source>
        <translation>Verblindete Bewertung beginnen</translation>
    </message>
    <message>
        <source>Rate pair</source>
        <translation>Paar bewerten</translation>
    </message>
    <message>
        <source>Working out the agreement</source>
        <translation>Die Übereinstimmung wird berechnet</translation>
    </message>
    <message>
        <source>Export ratings</source>
        <translation>Bewertungen exportieren</translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation>Maßstab setzen</translation>
    </message>
    <message>
        <source>Keeping the draft</source>
        <translation>Der Entwurf wird gespeichert</translation>
    </message>
    <message>
        <source>Throwing the draft away</source>
        <translation>Der Entwurf wird verworfen</translation>
    </message>
    <message>
        <source>Merge patients</source>
        <translation>Patienten zusammenführen</translation>
    </message>
    <message>
        <source>Checking the passphrase</source>
        <translation>Die Passphrase wird geprüft</translation>
    </message>
    <message>
        <source>Edit photo protocol</source>
        <translation>Fotoprotokoll bearbeiten</translation>
    </message>
    <message>
        <source>Opening the baseline</source>
        <translation>Das Ausgangsbild wird geöffnet</translation>
    </message>
    <message>
        <source>Looking at the live picture</source>
        <translation>Das Livebild wird betrachtet</translation>
    </message>
    <message>
        <source>Taking the photo</source>
        <translation>Das Foto wird aufgenommen</translation>
    </message>
    <message>
        <source>Photo measured</source>
        <translation>Foto gemessen</translation>
    </message>
    <message>
        <source>Photo compared</source>
        <translation>Foto verglichen</translation>
    </message>
    <message>
        <source>Correct veins by hand</source>
        <translation>Venen von Hand korrigieren</translation>
    </message>
    <message>
        <source>Clear corrections by hand</source>
        <translation>Korrekturen von Hand löschen</translation>
    </message>
    <message>
        <source>Count corrections</source>
        <translation>Korrekturen einrechnen</translation>
    </message>
    <message>
        <source>Frame demo photo again</source>
        <translation>Demo-Foto neu ausrichten</translation>
    </message>
    <message>
        <source>Take photo into the inbox</source>
        <translation>Foto in den Eingang nehmen</translation>
    </message>
    <message>
        <source>Move unfiled photo to the trash</source>
        <translation>Nicht eingeordnetes Foto in den Papierkorb legen</translation>
    </message>
    <message>
        <source>this photo waits in the inbox already; it was not taken in again</source>
        <translation>dieses Foto wartet schon im Eingang; es wurde nicht noch einmal aufgenommen</translation>
    </message>
    <message>
        <source>Looking at the patient&apos;s photos</source>
        <translation>Die Fotos des Patienten werden betrachtet</translation>
    </message>
    <message>
        <source>Show photo card</source>
        <translation>Fotokarte zeigen</translation>
    </message>
    <message>
        <source>Read photo card</source>
        <translation>Fotokarte lesen</translation>
    </message>
    <message>
        <source>Pin note</source>
        <translation>Notiz anheften</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Move note to the trash</source>
        <translation>Notiz in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Looking at what {count} photos show</source>
        <translation>Es wird betrachtet, was {count} Fotos zeigen</translation>
    </message>
    <message>
        <source>Looking at what the photo shows</source>
        <translation>Es wird betrachtet, was das Foto zeigt</translation>
    </message>
    <message>
        <source>Draw region</source>
        <translation>Region zeichnen</translation>
    </message>
    <message>
        <source>Clear region</source>
        <translation>Region leeren</translation>
    </message>
    <message>
        <source>Review photo</source>
        <translation>Foto prüfen</translation>
    </message>
    <message>
        <source>Open photo to review it</source>
        <translation>Foto zur Prüfung öffnen</translation>
    </message>
    <message>
        <source>Look for veins and skin</source>
        <translation>Venen und Haut suchen</translation>
    </message>
    <message>
        <source>Reading back what was stored</source>
        <translation>Das Gespeicherte wird zurückgelesen</translation>
    </message>
    <message>
        <source>Deleting the files</source>
        <translation>Die Dateien werden gelöscht</translation>
    </message>
    <message>
        <source>the file is not the one that was stored, so it was left where it is</source>
        <translation>die Datei ist nicht die gespeicherte, daher blieb sie, wo sie ist</translation>
    </message>
    <message>
        <source>it is stored, but the file could not be deleted ({reason}); delete it by hand</source>
        <translation>es ist gespeichert, aber die Datei konnte nicht gelöscht werden ({reason}); löschen Sie sie von Hand</translation>
    </message>
    <message>
        <source>Looking into the watched folder</source>
        <translation>Der überwachte Ordner wird durchgesehen</translation>
    </message>
    <message>
        <source>the watched folder {folder} is not there now; photos are taken in as soon as it is back, or choose another in the settings</source>
        <translation>der überwachte Ordner {folder} ist gerade nicht da; Fotos werden aufgenommen, sobald er zurück ist, oder wählen Sie in den Einstellungen einen anderen</translation>
    </message>
    <message>
        <source>the watched folder {folder} cannot be read ({reason}), so no photo is taken in from there</source>
        <translation>der überwachte Ordner {folder} kann nicht gelesen werden ({reason}), daher wird von dort kein Foto aufgenommen</translation>
    </message>
    <message>
        <source>Looking for photos in the folder</source>
        <translation>Fotos im Ordner werden gesucht</translation>
    </message>
    <message>
        <source>there is no photo in the folder, so nothing was taken</source>
        <translation>im Ordner ist kein Foto, es wurde nichts übernommen</translation>
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
        <translation>Areal</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Bedeckung</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Against the baseline</source>
        <translation>Gegen das Ausgangsbild</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangsbild</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>{claim}: {reasons}</source>
        <translation>{claim}: {reasons}</translation>
    </message>
    <message>
        <source>{claim}: {change} ({interval})</source>
        <translation>{claim}: {change} ({interval})</translation>
    </message>
</context>
<context>
    <name>empty</name>
    <message>
        <source>Photographs: {answer}</source>
        <translation>Fotos: {answer}</translation>
    </message>
    <message>
        <source>Sessions can be recorded without photographs. Consent is under More.</source>
        <translation>Sitzungen können ohne Fotos eingetragen werden. Die Einwilligung steht unter „Mehr“.</translation>
    </message>
    <message>
        <source>Drop the first photo here</source>
        <translation>Legen Sie das erste Foto hier ab</translation>
    </message>
    <message>
        <source>It becomes the baseline that every later photo is held against. Pasting works too.</source>
        <translation>Es wird das Ausgangsbild, gegen das jedes spätere Foto gehalten wird. Einfügen geht auch.</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
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
        <translation>Die eigene Zahl des Ausgangsbilds, und was sich auf der Haut geändert hat, die beide Fotos zeigen, nach Angleichen von Licht und Schärfe</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Bedeckt</translation>
    </message>
    <message>
        <source>Change of vein length</source>
        <translation>Veränderung der Venenlänge</translation>
    </message>
    <message>
        <source>Change of redness</source>
        <translation>Veränderung der Rötung</translation>
    </message>
    <message>
        <source>Change of pigmentation</source>
        <translation>Veränderung der Pigmentierung</translation>
    </message>
    <message>
        <source>Diffuse redness such as bruise or matting, in optical density; never counted as veins</source>
        <translation>Flächige Rötung wie Bluterguss oder Matting, in optischer Dichte; nie als Venen gezählt</translation>
    </message>
    <message>
        <source>Diffuse brown such as staining, in optical density; never counted as veins</source>
        <translation>Flächiges Braun wie Verfärbung, in optischer Dichte; nie als Venen gezählt</translation>
    </message>
    <message>
        <source>Each photo by itself</source>
        <translation>Jedes Foto für sich</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>Rötung</translation>
    </message>
    <message>
        <source>Pigmentation</source>
        <translation>Pigmentierung</translation>
    </message>
    <message>
        <source>Thread, under 1 mm</source>
        <translation>Besenreiser, unter 1 mm</translation>
    </message>
    <message>
        <source>Reticular, 1–3 mm</source>
        <translation>Retikulär, 1–3 mm</translation>
    </message>
    <message>
        <source>Vein length</source>
        <translation>Venenlänge</translation>
    </message>
    <message>
        <source>Mean width</source>
        <translation>Mittlere Breite</translation>
    </message>
    <message>
        <source>Photos of one view, session and moment are told as one, which is surer than each alone; frames of one burst count as one photo</source>
        <translation>Fotos einer Ansicht, einer Sitzung und eines Zeitpunkts werden als eines genannt, was sicherer ist als jedes allein; Bilder einer Bildserie zählen als ein Foto</translation>
    </message>
    <message>
        <source>{photos}, {n} of them independent</source>
        <translation>{photos}, davon {n} unabhängig</translation>
    </message>
    <message>
        <source>Told together</source>
        <translation>Zusammen genannt</translation>
    </message>
    <message>
        <source>By the measurement alone; the figures above have the corrections by hand in them</source>
        <translation>Allein durch die Messung; die Zahlen oben enthalten die Korrekturen von Hand</translation>
    </message>
    <message>
        <source>Covered, found alone</source>
        <translation>Bedeckt, allein gefunden</translation>
    </message>
    <message>
        <source>Change, found alone</source>
        <translation>Veränderung, allein gefunden</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Aufnahmeplatz</translation>
    </message>
    <message>
        <source>Skin judged</source>
        <translation>Beurteilte Haut</translation>
    </message>
    <message>
        <source>Without glare, hair and background; S hatches what was left out</source>
        <translation>Ohne Glanz, Haare und Hintergrund; S schraffiert, was ausgelassen wurde</translation>
    </message>
    <message>
        <source>{n} px per mm</source>
        <translation>{n} px pro mm</translation>
    </message>
    <message>
        <source>{scale} · {source}</source>
        <translation>{scale} · {source}</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Lay a scale marker beside the skin, or draw the scale (D)</source>
        <translation>Legen Sie eine Maßstabmarke neben die Haut, oder zeichnen Sie den Maßstab (D)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Lengths are those of skin that faces the camera; 0° is best</source>
        <translation>Längen gelten für Haut, die zur Kamera zeigt; 0° ist am besten</translation>
    </message>
    <message>
        <source>{n}°</source>
        <translation>{n}°</translation>
    </message>
    <message>
        <source>Tilt of the marker</source>
        <translation>Neigung der Marke</translation>
    </message>
    <message>
        <source>Noted in this session; kept apart and never counted as clearing</source>
        <translation>In dieser Sitzung notiert; getrennt geführt und nie als Aufhellung gezählt</translation>
    </message>
    <message>
        <source>Stain, matting</source>
        <translation>Verfärbung, Matting</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Version of the method; every figure carries it</source>
        <translation>Version der Methode; jede Zahl trägt sie</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
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
        <translation>Geburtsdatum nicht bekannt</translation>
    </message>
    <message>
        <source>{day} ({age})</source>
        <translation>{day} ({age})</translation>
    </message>
    <message>
        <source>{sign}{n} d</source>
        <translation>{sign}{n} T.</translation>
    </message>
    <message>
        <source>{sign}{n} wk</source>
        <translation>{sign}{n} Wo.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} T.</translation>
    </message>
    <message>
        <source>{n} wk</source>
        <translation>{n} Wo.</translation>
    </message>
    <message>
        <source>{n} y</source>
        <translation>{n} J.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
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
        <translation>Zoll</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>Due since {day}</source>
        <translation>Fällig seit {day}</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Morgen fällig</translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation>Fällig am {day}</translation>
    </message>
    <message>
        <source>Begun at {time}</source>
        <translation>Begonnen um {time}</translation>
    </message>
    <message>
        <source>Begun on {day} at {time}</source>
        <translation>Begonnen am {day} um {time}</translation>
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
        <translation>Abstand</translation>
    </message>
    <message>
        <source>{distance}, the same each time, without digital zoom. Mark on the floor where camera and patient stand. The area fills two thirds of the picture, with plain skin around it.</source>
        <translation>{distance}, jedes Mal gleich, ohne Digitalzoom. Markieren Sie am Boden, wo Kamera und Patient stehen. Das Areal füllt zwei Drittel des Bildes, mit schlichter Haut darum.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Two soft lamps from the sides, at about 45°, the same ones each time; no sun and no flash from the front, as skin that shines hides its veins. No portrait, night or beauty mode.</source>
        <translation>Zwei weiche Lampen von den Seiten, in etwa 45°, jedes Mal dieselben; keine Sonne und kein Blitz von vorn, denn glänzende Haut verbirgt ihre Venen. Kein Porträt-, Nacht- oder Beautymodus.</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Hold the camera square to the skin and at its height. Turn the leg, not the camera; use foot marks. The baseline as a ghost over the live picture shows when it fits.</source>
        <translation>Halten Sie die Kamera gerade zur Haut und auf ihrer Höhe. Drehen Sie das Bein, nicht die Kamera; nutzen Sie Fußmarken. Das Ausgangsbild als Geisterbild über dem Livebild zeigt, wann es passt.</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Standing fills veins that lying empties. Have legs photographed standing, after the same few minutes each time, and faces sitting. Take off make-up and lotion before.</source>
        <translation>Stehen füllt Venen, die Liegen leert. Lassen Sie Beine im Stehen fotografieren, jedes Mal nach denselben Minuten, und Gesichter im Sitzen. Vorher Make-up und Lotion entfernen.</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>A printed scale marker, flat on the skin beside the area, gives millimetres; a ruler does, too. Print markers with “vein-tracker marker-sheet markers.pdf” at 100 %.</source>
        <translation>Eine gedruckte Maßstabmarke, flach auf der Haut neben dem Areal, gibt Millimeter; ein Lineal auch. Drucken Sie Marken mit „vein-tracker marker-sheet markers.pdf“ bei 100 %.</translation>
    </message>
    <message>
        <source>Before you go on</source>
        <translation>Bevor Sie weitermachen</translation>
    </message>
    <message>
        <source>Tap the skin to focus, hold still, take two. Look at 1:1 (Z): fine veins must be crisp. Take the same views each time, before treatment and at every follow-up.</source>
        <translation>Tippen Sie zum Fokussieren auf die Haut, halten Sie still, nehmen Sie zwei auf. Sehen Sie bei 1:1 nach (Z): Feine Venen müssen scharf sein. Nehmen Sie jedes Mal dieselben Ansichten auf, vor der Behandlung und bei jeder Kontrolle.</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>hold still: the baseline is not found yet</source>
        <translation>still halten: Das Ausgangsbild ist noch nicht gefunden</translation>
    </message>
    <message>
        <source>line it up by eye: there is too little to go by</source>
        <translation>nach Augenmaß ausrichten: Es gibt zu wenig Anhalt</translation>
    </message>
    <message>
        <source>this looks like another area</source>
        <translation>das sieht nach einem anderen Areal aus</translation>
    </message>
    <message>
        <source>move closer</source>
        <translation>näher heran</translation>
    </message>
    <message>
        <source>move farther away</source>
        <translation>weiter weg</translation>
    </message>
    <message>
        <source>turn {degrees}° clockwise</source>
        <translation>{degrees}° im Uhrzeigersinn drehen</translation>
    </message>
    <message>
        <source>turn {degrees}° anticlockwise</source>
        <translation>{degrees}° gegen den Uhrzeigersinn drehen</translation>
    </message>
    <message>
        <source>move right</source>
        <translation>nach rechts</translation>
    </message>
    <message>
        <source>move left</source>
        <translation>nach links</translation>
    </message>
    <message>
        <source>move down</source>
        <translation>nach unten</translation>
    </message>
    <message>
        <source>move up</source>
        <translation>nach oben</translation>
    </message>
    <message>
        <source>tilt the right side away</source>
        <translation>die rechte Seite wegneigen</translation>
    </message>
    <message>
        <source>tilt the left side away</source>
        <translation>die linke Seite wegneigen</translation>
    </message>
    <message>
        <source>tilt the lower side away</source>
        <translation>die untere Seite wegneigen</translation>
    </message>
    <message>
        <source>tilt the upper side away</source>
        <translation>die obere Seite wegneigen</translation>
    </message>
    <message>
        <source>hold still and focus</source>
        <translation>still halten und scharf stellen</translation>
    </message>
    <message>
        <source>use less light</source>
        <translation>weniger Licht</translation>
    </message>
    <message>
        <source>use more light</source>
        <translation>mehr Licht</translation>
    </message>
    <message>
        <source>the skin shines: move the light</source>
        <translation>die Haut glänzt: das Licht versetzen</translation>
    </message>
    <message>
        <source>light it evenly</source>
        <translation>gleichmäßig beleuchten</translation>
    </message>
    <message>
        <source>lay the scale marker beside the area</source>
        <translation>die Maßstabmarke neben das Areal legen</translation>
    </message>
    <message>
        <source>Ready to shoot</source>
        <translation>Bereit zur Aufnahme</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird betrachtet …</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>move a little closer</source>
        <translation>etwas näher heran</translation>
    </message>
    <message>
        <source>move a little farther away</source>
        <translation>etwas weiter weg</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>blurred: hold still and focus</source>
        <translation>unscharf: still halten und scharf stellen</translation>
    </message>
    <message>
        <source>no blur to be seen</source>
        <translation>keine Unschärfe zu sehen</translation>
    </message>
    <message>
        <source>matches the baseline</source>
        <translation>wie im Ausgangsbild</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>brighter than the baseline</source>
        <translation>heller als das Ausgangsbild</translation>
    </message>
    <message>
        <source>darker than the baseline</source>
        <translation>dunkler als das Ausgangsbild</translation>
    </message>
    <message>
        <source>clipped highlights</source>
        <translation>überstrahlte Lichter</translation>
    </message>
    <message>
        <source>less even than the baseline</source>
        <translation>ungleichmäßiger als das Ausgangsbild</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>zu hell</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>zu dunkel</translation>
    </message>
    <message>
        <source>no clipped highlights</source>
        <translation>keine überstrahlten Lichter</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>as at the baseline</source>
        <translation>wie beim Ausgangsbild</translation>
    </message>
    <message>
        <source>{amount} farther than the baseline</source>
        <translation>{amount} weiter als das Ausgangsbild</translation>
    </message>
    <message>
        <source>{amount} nearer than the baseline</source>
        <translation>{amount} näher als das Ausgangsbild</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>Scale marker</source>
        <translation>Maßstabmarke</translation>
    </message>
    <message>
        <source>in the picture</source>
        <translation>im Bild</translation>
    </message>
    <message>
        <source>none seen: figures in mm need one</source>
        <translation>keine zu sehen: Zahlen in mm brauchen eine</translation>
    </message>
    <message>
        <source>not in the picture</source>
        <translation>nicht im Bild</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>judgement</name>
    <message>
        <source>corrected by hand</source>
        <translation>von Hand korrigiert</translation>
    </message>
    <message>
        <source>Straight after treatment</source>
        <translation>Direkt nach der Behandlung</translation>
    </message>
    <message>
        <source>Kept for the record; it stays out of the curve.</source>
        <translation>Zur Dokumentation bewahrt; es bleibt außerhalb der Kurve.</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>Does not fit the others</source>
        <translation>Passt nicht zu den anderen</translation>
    </message>
    <message>
        <source>Cannot be measured</source>
        <translation>Kann nicht gemessen werden</translation>
    </message>
    <message>
        <source>covered, 95 % interval {interval}</source>
        <translation>bedeckt, 95-%-Intervall {interval}</translation>
    </message>
    <message>
        <source>{what} noted in this session</source>
        <translation>{what} in dieser Sitzung notiert</translation>
    </message>
    <message>
        <source>{weeks} wk after treatment; can be judged from {day} on</source>
        <translation>{weeks} Wo. nach Behandlung; beurteilbar ab {day}</translation>
    </message>
    <message>
        <source>Photographs: not asked yet</source>
        <translation>Fotos: noch nicht gefragt</translation>
    </message>
    <message>
        <source>Photographs: {answer}</source>
        <translation>Fotos: {answer}</translation>
    </message>
    <message>
        <source>Archived {day}</source>
        <translation>Archiviert {day}</translation>
    </message>
    <message>
        <source>Mark the same spots of skin in both photos, such as moles; they are then aligned</source>
        <translation>Markieren Sie in beiden Fotos dieselben Hautstellen, etwa Leberflecke; danach werden sie ausgerichtet</translation>
    </message>
    <message>
        <source>Set landmarks…</source>
        <translation>Passpunkte setzen…</translation>
    </message>
    <message>
        <source>The baseline was measured with recipe {first}, this photo with recipe {second}: choose Measure the whole view again in the photo&apos;s menu.</source>
        <translation>Das Ausgangsbild wurde mit Rezept {first} gemessen, dieses Foto mit Rezept {second}: Wählen Sie „Ganze Ansicht neu messen“ im Menü des Fotos.</translation>
    </message>
    <message>
        <source>Two recipes</source>
        <translation>Zwei Rezepte</translation>
    </message>
    <message>
        <source>Other camera than checked</source>
        <translation>Andere Kamera als geprüft</translation>
    </message>
    <message>
        <source>Set-up: check again</source>
        <translation>Aufnahmeplatz: neu prüfen</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Von Hand korrigiert</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Opens the session with it ticked; nothing is saved until you save it</source>
        <translation>Öffnet die Sitzung mit diesem Kreuz; nichts wird gespeichert, bis Sie speichern</translation>
    </message>
    <message>
        <source>Looks like {tick}: tick it?</source>
        <translation>Sieht nach {tick} aus: ankreuzen?</translation>
    </message>
    <message>
        <source>{px} pixels apart</source>
        <translation>{px} Pixel Abstand</translation>
    </message>
    <message>
        <source>{pixels}, {mm}</source>
        <translation>{pixels}, {mm}</translation>
    </message>
    <message>
        <source>Colour difference of plain skin, before → after matching: {figures}</source>
        <translation>Farbunterschied schlichter Haut, vor → nach Angleichen: {figures}</translation>
    </message>
    <message>
        <source>Light was matched by the colour chart that both photos show.</source>
        <translation>Das Licht wurde mit der Farbkarte angeglichen, die beide Fotos zeigen.</translation>
    </message>
    <message>
        <source>Light by colour chart</source>
        <translation>Licht nach Farbkarte</translation>
    </message>
    <message>
        <source>Same light</source>
        <translation>Gleiches Licht</translation>
    </message>
    <message>
        <source>Sharpness of the follow-up before matching: {ratio} × the baseline&apos;s</source>
        <translation>Schärfe des Verlaufsbilds vor dem Angleichen: {ratio} × die des Ausgangsbilds</translation>
    </message>
    <message>
        <source>Sharpness matched</source>
        <translation>Schärfe angeglichen</translation>
    </message>
    <message>
        <source>{share} of the baseline&apos;s skin is in both</source>
        <translation>{share} der Haut des Ausgangsbilds ist in beiden</translation>
    </message>
    <message>
        <source>Enough overlap</source>
        <translation>Genug Überlappung</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Ausgerichtet</translation>
    </message>
    <message>
        <source>Aligned by landmarks</source>
        <translation>Nach Passpunkten ausgerichtet</translation>
    </message>
    <message>
        <source>The skin between the landmarks does not confirm them: check them with Set landmarks in the photo&apos;s menu.</source>
        <translation>Die Haut zwischen den Passpunkten bestätigt sie nicht: Prüfen Sie sie mit „Passpunkte setzen“ im Menü des Fotos.</translation>
    </message>
    <message>
        <source>By landmarks alone</source>
        <translation>Nur nach Passpunkten</translation>
    </message>
    <message>
        <source>The two photos differ too much.</source>
        <translation>Die beiden Fotos unterscheiden sich zu sehr.</translation>
    </message>
    <message>
        <source>95 % interval {interval}</source>
        <translation>95-%-Intervall {interval}</translation>
    </message>
</context>
<context>
    <name>key</name>
    <message>
        <source>Estimated on the skin that both photos show</source>
        <translation>Auf der Haut geschätzt, die beide Fotos zeigen</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Geblieben</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>{kind}: none</source>
        <translation>{kind}: keine</translation>
    </message>
    <message>
        <source>under {share} of the skin</source>
        <translation>unter {share} der Haut</translation>
    </message>
    <message>
        <source>{share} of the skin</source>
        <translation>{share} der Haut</translation>
    </message>
    <message>
        <source>{kind}: about {length}, {area}, {share}</source>
        <translation>{kind}: etwa {length}, {area}, {share}</translation>
    </message>
    <message>
        <source>{kind}: about {of_length} of the veins&apos; length, {share}</source>
        <translation>{kind}: etwa {of_length} der Venenlänge, {share}</translation>
    </message>
    <message>
        <source>Hatched: left out, not judged as skin</source>
        <translation>Schraffiert: ausgelassen, nicht als Haut beurteilt</translation>
    </message>
    <message>
        <source>Wide, left out</source>
        <translation>Weit, ausgelassen</translation>
    </message>
    <message>
        <source>Any vein, without a scale</source>
        <translation>Jede Vene, ohne Maßstab</translation>
    </message>
    <message>
        <source>Haemoglobin, optical density above plain skin</source>
        <translation>Hämoglobin, optische Dichte über schlichter Haut</translation>
    </message>
    <message>
        <source>Pigmentation, optical density above plain skin</source>
        <translation>Pigmentierung, optische Dichte über schlichter Haut</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Von Hand hinzugefügt</translation>
    </message>
    <message>
        <source>Removed by hand</source>
        <translation>Von Hand entfernt</translation>
    </message>
</context>
<context>
    <name>misfit</name>
    <message>
        <source>The baseline does not fit the others: held against each other they agree, held against it they do not, as on {day}. Look whether another photo is the better baseline.</source>
        <translation>Das Ausgangsbild passt nicht zu den anderen: Untereinander stimmen sie überein, gegen das Ausgangsbild nicht, wie am {day}. Prüfen Sie, ob ein anderes Foto das bessere Ausgangsbild ist.</translation>
    </message>
    <message>
        <source>Look at both photos; take this one again if it can be.</source>
        <translation>Sehen Sie beide Fotos an; nehmen Sie dieses noch einmal auf, wenn es geht.</translation>
    </message>
    <message>
        <source>This photo does not fit the others: held against the photo of {day} it shows something else than held against the baseline.</source>
        <translation>Dieses Foto passt nicht zu den anderen: Gegen das Foto vom {day} zeigt es etwas anderes als gegen das Ausgangsbild.</translation>
    </message>
    <message>
        <source>This photo does not fit the others: beside the baseline it shows {direct}, by way of the photo of {day} {chained}.</source>
        <translation>Dieses Foto passt nicht zu den anderen: Neben dem Ausgangsbild zeigt es {direct}, über das Foto vom {day} {chained}.</translation>
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
        <translation>Vorher · {day}</translation>
    </message>
    <message>
        <source>Now · {day}</source>
        <translation>Jetzt · {day}</translation>
    </message>
    <message>
        <source>{day}, {later}</source>
        <translation>{day}, {later}</translation>
    </message>
    <message>
        <source>About {percent} less
of the thread veins that we can see in these photos.</source>
        <translation>Etwa {percent} weniger
von den Besenreisern, die wir auf diesen Fotos sehen.</translation>
    </message>
    <message>
        <source>About the same.</source>
        <translation>Etwa gleich.</translation>
    </message>
    <message>
        <source>These two photos differ too much
to compare fairly.</source>
        <translation>Diese beiden Fotos unterscheiden sich zu sehr,
um sie gerecht zu vergleichen.</translation>
    </message>
    <message>
        <source>Your first photo.
The next ones are held against this one.</source>
        <translation>Ihr erstes Foto.
Die nächsten werden mit diesem verglichen.</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Noch nicht gemessen.</translation>
    </message>
    <message>
        <source>Estimated from your photos; {practitioner} will go through it with you.</source>
        <translation>Aus Ihren Fotos geschätzt; {practitioner} geht es mit Ihnen durch.</translation>
    </message>
    <message>
        <source>Estimated from your photos; we will go through it with you.</source>
        <translation>Aus Ihren Fotos geschätzt; wir gehen es mit Ihnen durch.</translation>
    </message>
    <message>
        <source>More visible than in {month};
{practitioner} will look at this with you.</source>
        <translation>Mehr zu sehen als im {month};
{practitioner} sieht es sich mit Ihnen an.</translation>
    </message>
    <message>
        <source>More visible than in {month};
we will look at this with you.</source>
        <translation>Mehr zu sehen als im {month};
wir sehen es uns mit Ihnen an.</translation>
    </message>
    <message>
        <source>Too early to tell:
skin often looks worse before it looks better.</source>
        <translation>Noch zu früh:
Haut sieht oft erst schlechter aus, bevor sie besser aussieht.</translation>
    </message>
    <message>
        <source>Too early to tell:
skin often looks worse before it looks better. Next photo: {day}.</source>
        <translation>Noch zu früh:
Haut sieht oft erst schlechter aus, bevor sie besser aussieht. Nächstes Foto: {day}.</translation>
    </message>
</context>
<context>
    <name>patients</name>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
</context>
<context>
    <name>rating</name>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>1–25 % gone</source>
        <translation>1–25 % verschwunden</translation>
    </message>
    <message>
        <source>26–50 % gone</source>
        <translation>26–50 % verschwunden</translation>
    </message>
    <message>
        <source>51–75 % gone</source>
        <translation>51–75 % verschwunden</translation>
    </message>
    <message>
        <source>76–100 % gone</source>
        <translation>76–100 % verschwunden</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Nicht zu sagen</translation>
    </message>
    <message>
        <source>{n} because the patient refused photographs or teaching</source>
        <translation>{n}, weil der Patient Fotos oder Lehre verweigert hat</translation>
    </message>
    <message>
        <source>{n} not comparable</source>
        <translation>{n} nicht vergleichbar</translation>
    </message>
    <message>
        <source>{n} taken straight after treatment</source>
        <translation>{n} direkt nach der Behandlung aufgenommen</translation>
    </message>
    <message>
        <source>{n} too early to judge</source>
        <translation>{n} zu früh für ein Urteil</translation>
    </message>
    <message>
        <source>{n} not measured yet</source>
        <translation>{n} noch nicht gemessen</translation>
    </message>
    <message>
        <source>{n} no longer a pair: a photo went, or the baseline is another</source>
        <translation>{n} kein Paar mehr: Ein Foto ist fort, oder das Ausgangsbild ist ein anderes</translation>
    </message>
    <message>
        <source>almost perfect</source>
        <translation>fast vollkommene</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>beachtliche</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mäßige</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>ausreichende</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>geringe</translation>
    </message>
    <message>
        <source>Weighted kappa</source>
        <translation>Gewichtetes Kappa</translation>
    </message>
    <message>
        <source>ICC(2,1)</source>
        <translation>ICC(2,1)</translation>
    </message>
    <message>
        <source>Left out: {reasons}.</source>
        <translation>Ausgelassen: {reasons}.</translation>
    </message>
    <message>
        <source>Not in it are ratings of pairs that can no longer be rated ({n}): {reasons}.</source>
        <translation>Nicht enthalten sind Bewertungen von Paaren, die nicht mehr bewertet werden können ({n}): {reasons}.</translation>
    </message>
    <message>
        <source>the measurement</source>
        <translation>die Messung</translation>
    </message>
    <message>
        <source>{rater}, first and second look</source>
        <translation>{rater}, erster und zweiter Blick</translation>
    </message>
    <message>
        <source>{first} and {others}</source>
        <translation>{first} und {others}</translation>
    </message>
    <message>
        <source>{pairs}: too few for a statistic, it takes {least}</source>
        <translation>{pairs}: zu wenige für eine Statistik, es braucht {least}</translation>
    </message>
    <message>
        <source>cannot be told: all were graded alike</source>
        <translation>nicht zu sagen: Alle wurden gleich bewertet</translation>
    </message>
    <message>
        <source>{value}; from one patient no interval can be told</source>
        <translation>{value}; von einem Patienten lässt sich kein Intervall nennen</translation>
    </message>
    <message>
        <source>{value}; without any disagreement no interval can be told</source>
        <translation>{value}; ohne jede Abweichung lässt sich kein Intervall nennen</translation>
    </message>
    <message>
        <source>{value}, 95 % interval {interval}</source>
        <translation>{value}, 95-%-Intervall {interval}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>In plain words: {level} agreement, from {pairs} of {patients}.</source>
        <translation>In einfachen Worten: {level} Übereinstimmung, aus {pairs} von {patients}.</translation>
    </message>
    <message>
        <source>Pairs of one patient resemble each other: from so few patients the interval is rather too narrow.</source>
        <translation>Paare eines Patienten ähneln einander: Bei so wenigen Patienten ist das Intervall eher zu eng.</translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>1 Patient</translation>
    </message>
    <message>
        <source>{n} patients</source>
        <translation>{n} Patienten</translation>
    </message>
    <message>
        <source>no</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Covered without corrections: {figure}.</source>
        <translation>Bedeckt ohne Korrekturen: {figure}.</translation>
    </message>
    <message>
        <source>Change without corrections of the two photos: {figure}.</source>
        <translation>Veränderung ohne Korrekturen der beiden Fotos: {figure}.</translation>
    </message>
    <message>
        <source>Check whether the photo lies on its baseline, and its veins.</source>
        <translation>Prüfen Sie, ob das Foto auf seinem Ausgangsbild liegt, und seine Venen.</translation>
    </message>
    <message>
        <source>The figure is unsure here: check the region, and the veins that were found.</source>
        <translation>Die Zahl ist hier unsicher: Prüfen Sie die Region und die gefundenen Venen.</translation>
    </message>
</context>
<context>
    <name>series</name>
    <message>
        <source>Baseline</source>
        <translation>Ausgangsbild</translation>
    </message>
    <message>
        <source>straight after</source>
        <translation>direkt danach</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>zu früh</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Kept for the record; it stays out of the curve.</source>
        <translation>Zur Dokumentation bewahrt; es bleibt außerhalb der Kurve.</translation>
    </message>
    <message>
        <source>Set as baseline: {reason}</source>
        <translation>Als Ausgangsbild setzen: {reason}</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>{agent}, foam</source>
        <translation>{agent}, Schaum</translation>
    </message>
    <message>
        <source>{agent}: {volume}</source>
        <translation>{agent}: {volume}</translation>
    </message>
    <message>
        <source>{total} ({weight} mg)</source>
        <translation>{total} ({weight} mg)</translation>
    </message>
    <message>
        <source>Agent not named</source>
        <translation>Mittel nicht genannt</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>geboren {day}</translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation>Sitzung vom {day}</translation>
    </message>
    <message>
        <source>Total: {agents}</source>
        <translation>Summe: {agents}</translation>
    </message>
    <message>
        <source>{volume} in all</source>
        <translation>{volume} insgesamt</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation>Notizen: {notes}</translation>
    </message>
    <message>
        <source>Seen: {ticks}</source>
        <translation>Gesehen: {ticks}</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>Charge {lot}</translation>
    </message>
    <message>
        <source>needle {needle}</source>
        <translation>Kanüle {needle}</translation>
    </message>
    <message>
        <source>compression: {compression}</source>
        <translation>Kompression: {compression}</translation>
    </message>
    <message>
        <source>expiry {day}</source>
        <translation>Verfall {day}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation>Vom System gewählt</translation>
    </message>
    <message>
        <source>The last one, not connected now</source>
        <translation>Die letzte, jetzt nicht angeschlossen</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>Keine Kamera gefunden</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>The light varied most. Keep daylight out, use the same lamp at the same place, and switch the camera&apos;s automatic exposure and white balance off.</source>
        <translation>Das Licht schwankte am meisten. Halten Sie Tageslicht fern, nehmen Sie dieselbe Lampe am selben Platz, und schalten Sie Belichtungs- und Weißabgleichsautomatik der Kamera aus.</translation>
    </message>
    <message>
        <source>The sharpness varied most. Focus on the skin each time, hold the camera still or put it on a stand, and use more light.</source>
        <translation>Die Schärfe schwankte am meisten. Stellen Sie jedes Mal auf die Haut scharf, halten Sie die Kamera still oder auf einem Stativ, und nehmen Sie mehr Licht.</translation>
    </message>
    <message>
        <source>The distance varied most. Mark where camera and patient stand, or hold a spacer between camera and skin.</source>
        <translation>Der Abstand schwankte am meisten. Markieren Sie, wo Kamera und Patient stehen, oder halten Sie einen Abstandhalter zwischen Kamera und Haut.</translation>
    </message>
    <message>
        <source>In this room, changes under {floor} cannot be told from chance.</source>
        <translation>In diesem Raum lassen sich Veränderungen unter {floor} nicht vom Zufall trennen.</translation>
    </message>
    <message>
        <source>From {n} photos of skin of which veins cover {coverage}</source>
        <translation>Aus {n} Fotos von Haut, von der Venen {coverage} bedecken</translation>
    </message>
    <message>
        <source>{of}, taken with {camera}.</source>
        <translation>{of}, aufgenommen mit {camera}.</translation>
    </message>
    <message>
        <source>a camera that the photos do not name</source>
        <translation>einer Kamera, die die Fotos nicht nennen</translation>
    </message>
    <message>
        <source>± {n} %</source>
        <translation>± {n} %</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>colour difference {n}</source>
        <translation>Farbunterschied {n}</translation>
    </message>
    <message>
        <source>Of plain skin (CIEDE2000), the median; up to 3 is good</source>
        <translation>Von schlichter Haut (CIEDE2000), der Median; bis 3 ist gut</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Standard deviation between the photos; up to 15 % is good</source>
        <translation>Standardabweichung zwischen den Fotos; bis 15 % ist gut</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Standard deviation between the photos; up to 8 % is good</source>
        <translation>Standardabweichung zwischen den Fotos; bis 8 % ist gut</translation>
    </message>
    <message>
        <source>Light, sharpness and distance were kept well. Choose an area with more thread veins, hold the camera square to the skin, and check again.</source>
        <translation>Licht, Schärfe und Abstand wurden gut gehalten. Wählen Sie ein Areal mit mehr Besenreisern, halten Sie die Kamera gerade zur Haut, und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>{day} by {who}</source>
        <translation>{day} von {who}</translation>
    </message>
    <message>
        <source>Checked last on {when} with {camera}: from {floor}. A new check counts instead.</source>
        <translation>Zuletzt geprüft am {when} mit {camera}: ab {floor}. Eine neue Prüfung gilt stattdessen.</translation>
    </message>
    <message>
        <source>checked {day}: from {floor}</source>
        <translation>geprüft {day}: ab {floor}</translation>
    </message>
    <message>
        <source>not yet checked with this camera</source>
        <translation>mit dieser Kamera noch nicht geprüft</translation>
    </message>
    <message>
        <source>to be checked again</source>
        <translation>neu zu prüfen</translation>
    </message>
    <message>
        <source>not yet checked here</source>
        <translation>hier noch nicht geprüft</translation>
    </message>
    <message>
        <source>Nobody knows yet how small a change this room, light and camera can show</source>
        <translation>Noch weiß niemand, wie kleine Veränderungen dieser Raum, das Licht und die Kamera zeigen können</translation>
    </message>
    <message>
        <source>Changes under {floor} cannot be told from chance here: the interval was widened to it</source>
        <translation>Veränderungen unter {floor} lassen sich hier nicht vom Zufall trennen: Das Intervall wurde darauf erweitert</translation>
    </message>
    <message>
        <source>Changes under {floor} cannot be told from chance here; the interval is wider anyway</source>
        <translation>Veränderungen unter {floor} lassen sich hier nicht vom Zufall trennen; das Intervall ist ohnehin weiter</translation>
    </message>
    <message>
        <source>Checked on {day} with {camera}: from {floor}. That says nothing of another camera: check this one</source>
        <translation>Geprüft am {day} mit {camera}: ab {floor}. Das sagt nichts über eine andere Kamera: Prüfen Sie diese</translation>
    </message>
    <message>
        <source>Checked on {day} with recipe {recipe}, before the method changed: check the set-up again</source>
        <translation>Geprüft am {day} mit Rezept {recipe}, bevor sich die Methode änderte: Prüfen Sie den Aufnahmeplatz noch einmal</translation>
    </message>
</context>
<context>
    <name>showcase</name>
    <message>
        <source>The pages are in {folder}. A display is needed for the window.</source>
        <translation>Die Seiten sind in {folder}. Für das Fenster wird ein Bildschirm gebraucht.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Find a patient</source>
        <translation>Patient suchen</translation>
    </message>
    <message>
        <source>Type a part of the name, the number or the date of birth and press Enter. {find} finds areas and actions too, wherever you are.</source>
        <translation>Geben Sie einen Teil des Namens, die Nummer oder das Geburtsdatum ein und drücken Sie die Eingabetaste. {find} findet auch Areale und Aktionen, wo immer Sie sind.</translation>
    </message>
    <message>
        <source>A card for each treated area</source>
        <translation>Eine Karte für jedes behandelte Areal</translation>
    </message>
    <message>
        <source>Baseline, latest photo and the change with its interval. Drop photos on it: you are asked where they belong, then they are measured.</source>
        <translation>Ausgangsbild, neuestes Foto und die Veränderung mit ihrem Intervall. Legen Sie Fotos darauf ab: Sie werden gefragt, wohin sie gehören, dann werden sie gemessen.</translation>
    </message>
    <message>
        <source>Before and after in one frame</source>
        <translation>Vorher und nachher in einem Rahmen</translation>
    </message>
    <message>
        <source>Side by side, with a wipe, or as a map of what changed: keys 1 to 6. The chips beside it say whether the two photos may be compared.</source>
        <translation>Nebeneinander, mit Wischen oder als Karte der Veränderungen: Tasten 1 bis 6. Die Hinweise daneben sagen, ob die beiden Fotos verglichen werden dürfen.</translation>
    </message>
    <message>
        <source>The course over real dates</source>
        <translation>Der Verlauf über echte Daten</translation>
    </message>
    <message>
        <source>Each photo is a point with its interval. {present} shows the patient their own area, in plain words; {keys} lists all keys.</source>
        <translation>Jedes Foto ist ein Punkt mit seinem Intervall. {present} zeigt Patienten ihr eigenes Areal, in einfachen Worten; {keys} listet alle Tasten.</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>Done again: {edit}</source>
        <translation>Wieder getan: {edit}</translation>
    </message>
    <message>
        <source>Undone: {edit}</source>
        <translation>Zurückgenommen: {edit}</translation>
    </message>
    <message>
        <source>Patient added.</source>
        <translation>Patient hinzugefügt.</translation>
    </message>
    <message>
        <source>Patient changed.</source>
        <translation>Patient geändert.</translation>
    </message>
    <message>
        <source>Patient moved to the trash, kept for 30 days.</source>
        <translation>Patient im Papierkorb, 30 Tage aufbewahrt.</translation>
    </message>
    <message>
        <source>Consent recorded.</source>
        <translation>Einwilligung eingetragen.</translation>
    </message>
    <message>
        <source>Patient archived; search for “archived” to find them.</source>
        <translation>Patient archiviert; suchen Sie nach „archiviert“, um ihn zu finden.</translation>
    </message>
    <message>
        <source>Patient brought back from the archive.</source>
        <translation>Patient aus dem Archiv zurückgeholt.</translation>
    </message>
    <message>
        <source>Patients merged into one.</source>
        <translation>Patienten zusammengeführt.</translation>
    </message>
    <message>
        <source>Checklist recorded.</source>
        <translation>Checkliste eingetragen.</translation>
    </message>
    <message>
        <source>Checklist moved to the trash, kept for 30 days.</source>
        <translation>Checkliste im Papierkorb, 30 Tage aufbewahrt.</translation>
    </message>
    <message>
        <source>Examination of the veins recorded.</source>
        <translation>Untersuchung der Venen eingetragen.</translation>
    </message>
    <message>
        <source>Examination moved to the trash, kept for 30 days.</source>
        <translation>Untersuchung im Papierkorb, 30 Tage aufbewahrt.</translation>
    </message>
    <message>
        <source>Area moved on the figure.</source>
        <translation>Areal auf der Figur verschoben.</translation>
    </message>
    <message>
        <source>Treated area added.</source>
        <translation>Areal hinzugefügt.</translation>
    </message>
    <message>
        <source>Treated area changed.</source>
        <translation>Areal geändert.</translation>
    </message>
    <message>
        <source>Treated area moved to the trash, kept for 30 days.</source>
        <translation>Areal im Papierkorb, 30 Tage aufbewahrt.</translation>
    </message>
    <message>
        <source>View added.</source>
        <translation>Ansicht hinzugefügt.</translation>
    </message>
    <message>
        <source>View changed.</source>
        <translation>Ansicht geändert.</translation>
    </message>
    <message>
        <source>View moved to the trash, kept for 30 days.</source>
        <translation>Ansicht im Papierkorb, 30 Tage aufbewahrt.</translation>
    </message>
    <message>
        <source>Session saved.</source>
        <translation>Sitzung gespeichert.</translation>
    </message>
    <message>
        <source>Session changed.</source>
        <translation>Sitzung geändert.</translation>
    </message>
    <message>
        <source>Session moved to the trash, kept for 30 days.</source>
        <translation>Sitzung im Papierkorb, 30 Tage aufbewahrt.</translation>
    </message>
    <message>
        <source>Photo changed.</source>
        <translation>Foto geändert.</translation>
    </message>
    <message>
        <source>Photo moved.</source>
        <translation>Foto verschoben.</translation>
    </message>
    <message>
        <source>Note pinned.</source>
        <translation>Notiz angeheftet.</translation>
    </message>
    <message>
        <source>Note changed.</source>
        <translation>Notiz geändert.</translation>
    </message>
    <message>
        <source>Note taken off; Undo brings it back.</source>
        <translation>Notiz abgenommen; „Rückgängig“ holt sie zurück.</translation>
    </message>
    <message>
        <source>Unfiled photo moved to the trash, kept for 30 days.</source>
        <translation>Nicht eingeordnetes Foto im Papierkorb, 30 Tage aufbewahrt.</translation>
    </message>
    <message>
        <source>Photo moved to the trash, kept for 30 days.</source>
        <translation>Foto im Papierkorb, 30 Tage aufbewahrt.</translation>
    </message>
    <message>
        <source>Scale set.</source>
        <translation>Maßstab gesetzt.</translation>
    </message>
    <message>
        <source>Landmarks set; the photo is compared by them.</source>
        <translation>Passpunkte gesetzt; das Foto wird danach verglichen.</translation>
    </message>
    <message>
        <source>Landmarks removed; the photo is compared without them.</source>
        <translation>Passpunkte entfernt; das Foto wird ohne sie verglichen.</translation>
    </message>
    <message>
        <source>Region drawn; the series is measured within it.</source>
        <translation>Region gezeichnet; die Serie wird darin gemessen.</translation>
    </message>
    <message>
        <source>Region cleared; the series is measured everywhere.</source>
        <translation>Region geleert; die Serie wird überall gemessen.</translation>
    </message>
    <message>
        <source>Veins corrected by hand.</source>
        <translation>Venen von Hand korrigiert.</translation>
    </message>
    <message>
        <source>Corrections by hand cleared.</source>
        <translation>Korrekturen von Hand gelöscht.</translation>
    </message>
    <message>
        <source>Review saved: region and veins.</source>
        <translation>Prüfung gespeichert: Region und Venen.</translation>
    </message>
    <message>
        <source>Baseline set; the series is compared again.</source>
        <translation>Ausgangsbild gesetzt; die Serie wird neu verglichen.</translation>
    </message>
    <message>
        <source>Restored from the trash.</source>
        <translation>Aus dem Papierkorb zurückgeholt.</translation>
    </message>
    <message>
        <source>Photo protocol saved.</source>
        <translation>Fotoprotokoll gespeichert.</translation>
    </message>
    <message>
        <source>Set-up checked.</source>
        <translation>Aufnahmeplatz geprüft.</translation>
    </message>
    <message>
        <source>Saved: {edit}.</source>
        <translation>Gespeichert: {edit}.</translation>
    </message>
    <message>
        <source>Undo: {edit}</source>
        <translation>Rückgängig: {edit}</translation>
    </message>
    <message>
        <source>Redo: {edit}</source>
        <translation>Wiederholen: {edit}</translation>
    </message>
</context>
<context>
    <name>veins</name>
    <message>
        <source>{width} wide</source>
        <translation>{width} breit</translation>
    </message>
    <message>
        <source>{length} long</source>
        <translation>{length} lang</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Thread vein</source>
        <translation>Besenreiser</translation>
    </message>
    <message>
        <source>Reticular vein</source>
        <translation>Retikuläre Vene</translation>
    </message>
    <message>
        <source>Wide vein</source>
        <translation>Weite Vene</translation>
    </message>
    <message>
        <source>Vein</source>
        <translation>Vene</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>The photo is blurred: hold still, focus on the skin and take it again.</source>
        <translation>Das Foto ist unscharf: Halten Sie still, stellen Sie auf die Haut scharf und nehmen Sie es noch einmal auf.</translation>
    </message>
    <message>
        <source>Light is reflected by the skin: turn the lamp or the flash aside.</source>
        <translation>Die Haut spiegelt Licht: Drehen Sie die Lampe oder den Blitz zur Seite.</translation>
    </message>
    <message>
        <source>The photo is too dark: add light and take it again.</source>
        <translation>Das Foto ist zu dunkel: Geben Sie Licht dazu und nehmen Sie es noch einmal auf.</translation>
    </message>
    <message>
        <source>The photo is too bright: lower the light or the exposure.</source>
        <translation>Das Foto ist zu hell: Verringern Sie Licht oder Belichtung.</translation>
    </message>
    <message>
        <source>Only little skin can be judged: go closer or frame the area anew.</source>
        <translation>Nur wenig Haut ist beurteilbar: Gehen Sie näher heran oder wählen Sie den Ausschnitt neu.</translation>
    </message>
    <message>
        <source>Hair hides veins here: shave or clip, then take the photo again.</source>
        <translation>Haare verdecken hier Venen: Rasieren oder kürzen, dann noch einmal aufnehmen.</translation>
    </message>
    <message>
        <source>A vein of 3 mm or more is left out of the figure: check it with the patient standing.</source>
        <translation>Eine Vene von 3 mm oder mehr ist nicht in der Zahl: Sehen Sie sie im Stehen an.</translation>
    </message>
    <message>
        <source>Two scales disagree by more than 10 %: check the marker, the ruler and what was entered.</source>
        <translation>Zwei Maßstäbe unterscheiden sich um mehr als 10 %: Prüfen Sie Marke, Lineal und Eingabe.</translation>
    </message>
    <message>
        <source>A scale marker is cut, covered, bent or mirrored and gives no scale: show all of it, lying flat.</source>
        <translation>Eine Maßstabmarke ist abgeschnitten, verdeckt, gebogen oder gespiegelt und gibt keinen Maßstab: Zeigen Sie sie ganz und flach.</translation>
    </message>
    <message>
        <source>No skin was found: frame the area anew, in even light.</source>
        <translation>Keine Haut gefunden: Wählen Sie den Ausschnitt neu, bei gleichmäßigem Licht.</translation>
    </message>
    <message>
        <source>The photo has no colour: take it again in colour.</source>
        <translation>Das Foto hat keine Farbe: Nehmen Sie es in Farbe auf.</translation>
    </message>
    <message>
        <source>A screenshot or a picture of a picture cannot be measured: use the photograph itself.</source>
        <translation>Ein Bildschirmfoto oder ein Bild eines Bildes kann nicht gemessen werden: Nehmen Sie das Foto selbst.</translation>
    </message>
    <message>
        <source>The photos could not be aligned: set landmarks, or photograph it like the first time.</source>
        <translation>Die Fotos konnten nicht ausgerichtet werden: Setzen Sie Passpunkte, oder fotografieren Sie wie beim ersten Mal.</translation>
    </message>
    <message>
        <source>One photo is much less sharp: take it again in focus.</source>
        <translation>Ein Foto ist viel weniger scharf: Nehmen Sie es scharf auf.</translation>
    </message>
    <message>
        <source>The light differs too much: use the same lamp and distance.</source>
        <translation>Das Licht unterscheidet sich zu sehr: Nehmen Sie dieselbe Lampe und denselben Abstand.</translation>
    </message>
    <message>
        <source>The photos share too little skin: frame it like the first photo.</source>
        <translation>Die Fotos teilen zu wenig Haut: Wählen Sie den Ausschnitt wie beim ersten.</translation>
    </message>
    <message>
        <source>Standing fills veins that lying empties: take the photo in the same posture.</source>
        <translation>Stehen füllt Venen, die Liegen leert: Nehmen Sie das Foto in derselben Haltung auf.</translation>
    </message>
    <message>
        <source>One photo is mirrored: check the side and the camera&apos;s mirroring.</source>
        <translation>Ein Foto ist gespiegelt: Prüfen Sie die Seite und die Spiegelung der Kamera.</translation>
    </message>
    <message>
        <source>The photos seem to show different skin: check patient and side.</source>
        <translation>Die Fotos scheinen verschiedene Haut zu zeigen: Prüfen Sie Patient und Seite.</translation>
    </message>
    <message>
        <source>Only one photo was taken in cross-polarised light, which shows more of what lies in the skin: use the same filters.</source>
        <translation>Nur ein Foto entstand in kreuzpolarisiertem Licht, das mehr davon zeigt, was in der Haut liegt: Nehmen Sie dieselben Filter.</translation>
    </message>
    <message>
        <source>Only one photo was enlarged by digital zoom, which invents detail: go closer instead.</source>
        <translation>Nur ein Foto wurde mit Digitalzoom vergrößert, der Einzelheiten erfindet: Gehen Sie stattdessen näher heran.</translation>
    </message>
    <message>
        <source>The camera or an app has altered one photo: file the original, taken without portrait, night or beauty mode.</source>
        <translation>Kamera oder App hat ein Foto verändert: Legen Sie das Original ab, ohne Porträt-, Nacht- oder Beautymodus aufgenommen.</translation>
    </message>
    <message>
        <source>Of one of the two photos nobody has said how the patient held the area: Edit photo says it.</source>
        <translation>Bei einem der beiden Fotos hat niemand gesagt, wie das Areal gehalten wurde: „Foto bearbeiten“ sagt es.</translation>
    </message>
    <message>
        <source>The posture differs a little: next time take the photo in the same posture.</source>
        <translation>Die Haltung unterscheidet sich etwas: Nehmen Sie das Foto nächstes Mal in derselben Haltung auf.</translation>
    </message>
    <message>
        <source>Of one of the two photos nobody has said whether filters were used: Edit photo says it.</source>
        <translation>Bei einem der beiden Fotos hat niemand gesagt, ob Filter verwendet wurden: „Foto bearbeiten“ sagt es.</translation>
    </message>
    <message>
        <source>Only one photo was taken through polarising filters: next time use the same ones.</source>
        <translation>Nur ein Foto entstand durch Polarisationsfilter: Nehmen Sie nächstes Mal dieselben.</translation>
    </message>
    <message>
        <source>Digital zoom enlarges without showing more: next time go closer instead.</source>
        <translation>Digitalzoom vergrößert, ohne mehr zu zeigen: Gehen Sie nächstes Mal näher heran.</translation>
    </message>
    <message>
        <source>The camera or an app has altered this pair: next time without portrait, night or beauty mode, and not by messenger.</source>
        <translation>Kamera oder App hat dieses Paar verändert: nächstes Mal ohne Porträt-, Nacht- oder Beautymodus und nicht per Messenger.</translation>
    </message>
    <message>
        <source>Only one photo was edited or taken with HDR: file originals, taken in the same mode.</source>
        <translation>Nur ein Foto wurde bearbeitet oder mit HDR aufgenommen: Legen Sie Originale ab, im selben Modus aufgenommen.</translation>
    </message>
    <message>
        <source>Only one of the two photos was corrected by hand: a vein mended in one only looks gone or new. Review the other, too.</source>
        <translation>Nur eines der beiden Fotos wurde von Hand korrigiert: Eine nur in einem berichtigte Vene sieht verschwunden oder neu aus. Prüfen Sie auch das andere.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>thigh</source>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>calf</source>
        <translation>Wade</translation>
    </message>
    <message>
        <source>shin</source>
        <translation>Schienbein</translation>
    </message>
    <message>
        <source>ankle</source>
        <translation>Knöchel</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>cheek</source>
        <translation>Wange</translation>
    </message>
    <message>
        <source>nose</source>
        <translation>Nase</translation>
    </message>
    <message>
        <source>chin</source>
        <translation>Kinn</translation>
    </message>
    <message>
        <source>forehead</source>
        <translation>Stirn</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>Hals</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>abdomen</source>
        <translation>Bauch</translation>
    </message>
    <message>
        <source>back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>upper arm</source>
        <translation>Oberarm</translation>
    </message>
    <message>
        <source>forearm</source>
        <translation>Unterarm</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>back of the knee</source>
        <translation>Kniekehle</translation>
    </message>
    <message>
        <source>buttock</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>hip</source>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>temple</source>
        <translation>Schläfe</translation>
    </message>
    <message>
        <source>eyelid</source>
        <translation>Augenlid</translation>
    </message>
    <message>
        <source>lip</source>
        <translation>Lippe</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>Nahaufnahme</translation>
    </message>
    <message>
        <source>Anterior</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Posterior</source>
        <translation>Posterior</translation>
    </message>
    <message>
        <source>Lateral</source>
        <translation>Lateral</translation>
    </message>
    <message>
        <source>Medial</source>
        <translation>Medial</translation>
    </message>
    <message>
        <source>Oblique</source>
        <translation>Schräg</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Right 45°</source>
        <translation>Rechts 45°</translation>
    </message>
    <message>
        <source>Left 45°</source>
        <translation>Links 45°</translation>
    </message>
    <message>
        <source>Right 90°</source>
        <translation>Rechts 90°</translation>
    </message>
    <message>
        <source>Left 90°</source>
        <translation>Links 90°</translation>
    </message>
    <message>
        <source>Black, matt</source>
        <translation>Schwarz, matt</translation>
    </message>
    <message>
        <source>Blue, matt</source>
        <translation>Blau, matt</translation>
    </message>
    <message>
        <source>Grey, matt</source>
        <translation>Grau, matt</translation>
    </message>
    <message>
        <source>White wall</source>
        <translation>Weiße Wand</translation>
    </message>
    <message>
        <source>Two lamps</source>
        <translation>Zwei Lampen</translation>
    </message>
    <message>
        <source>Ring flash</source>
        <translation>Ringblitz</translation>
    </message>
    <message>
        <source>Built-in flash</source>
        <translation>Eingebauter Blitz</translation>
    </message>
    <message>
        <source>Room light</source>
        <translation>Raumlicht</translation>
    </message>
    <message>
        <source>Daylight</source>
        <translation>Tageslicht</translation>
    </message>
    <message>
        <source>Record photographs</source>
        <translation>Fotos aufnehmen</translation>
    </message>
    <message>
        <source>Show to other patients</source>
        <translation>Anderen Patienten zeigen</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>Breast-feeding</source>
        <translation>Stillzeit</translation>
    </message>
    <message>
        <source>Clotting disorder</source>
        <translation>Gerinnungsstörung</translation>
    </message>
    <message>
        <source>Anticoagulants</source>
        <translation>Antikoagulanzien</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Known allergy to the sclerosant</source>
        <translation>Bekannte Allergie gegen das Sklerosierungsmittel</translation>
    </message>
    <message>
        <source>Acute deep vein thrombosis or pulmonary embolism, or one before</source>
        <translation>Akute tiefe Venenthrombose oder Lungenembolie, oder eine frühere</translation>
    </message>
    <message>
        <source>Infection: at the site of treatment, or severe elsewhere</source>
        <translation>Infektion: an der Behandlungsstelle, oder schwere anderswo</translation>
    </message>
    <message>
        <source>Long-lasting immobility or confinement to bed</source>
        <translation>Lange Unbeweglichkeit oder Bettlägerigkeit</translation>
    </message>
    <message>
        <source>Known right-to-left shunt, such as a symptomatic open foramen ovale (foam)</source>
        <translation>Bekannter Rechts-links-Shunt, etwa ein symptomatisches offenes Foramen ovale (Schaum)</translation>
    </message>
    <message>
        <source>Pregnancy or breast-feeding</source>
        <translation>Schwangerschaft oder Stillzeit</translation>
    </message>
    <message>
        <source>Thrombophilia or another clotting disorder</source>
        <translation>Thrombophilie oder andere Gerinnungsstörung</translation>
    </message>
    <message>
        <source>Migraine with aura, or disturbed sight or nerves after foam</source>
        <translation>Migräne mit Aura, oder Seh- oder Nervenstörungen nach Schaum</translation>
    </message>
    <message>
        <source>Peripheral arterial disease</source>
        <translation>Periphere arterielle Verschlusskrankheit</translation>
    </message>
    <message>
        <source>Diabetes with complications</source>
        <translation>Diabetes mit Folgekrankheiten</translation>
    </message>
    <message>
        <source>Bronchial asthma or many allergies</source>
        <translation>Asthma bronchiale oder viele Allergien</translation>
    </message>
    <message>
        <source>Poor general health, or heart failure</source>
        <translation>Schlechter Allgemeinzustand, oder Herzschwäche</translation>
    </message>
    <message>
        <source>Bruise</source>
        <translation>Bluterguss</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>Schwellung</translation>
    </message>
    <message>
        <source>Lump or clot</source>
        <translation>Knoten oder Gerinnsel</translation>
    </message>
    <message>
        <source>Stain</source>
        <translation>Verfärbung</translation>
    </message>
    <message>
        <source>Matting</source>
        <translation>Matting</translation>
    </message>
    <message>
        <source>Blister or ulcer</source>
        <translation>Blase oder Geschwür</translation>
    </message>
    <message>
        <source>Stocking marks</source>
        <translation>Strumpfabdrücke</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Bräune</translation>
    </message>
    <message>
        <source>Shaving rash</source>
        <translation>Rasurausschlag</translation>
    </message>
    <message>
        <source>Microsclerotherapy</source>
        <translation>Mikrosklerotherapie</translation>
    </message>
    <message>
        <source>Foam sclerotherapy</source>
        <translation>Schaumsklerotherapie</translation>
    </message>
    <message>
        <source>Laser</source>
        <translation>Laser</translation>
    </message>
    <message>
        <source>Radio-frequency</source>
        <translation>Radiofrequenz</translation>
    </message>
    <message>
        <source>Stripping</source>
        <translation>Stripping</translation>
    </message>
    <message>
        <source>Before treatment</source>
        <translation>Vor der Behandlung</translation>
    </message>
    <message>
        <source>Straight after treatment</source>
        <translation>Direkt nach der Behandlung</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Verlaufsbild</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stehend</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sitzend</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Liegend</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Crossed</source>
        <translation>Gekreuzt</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallel</translation>
    </message>
    <message>
        <source>Portrait mode</source>
        <translation>Porträtmodus</translation>
    </message>
    <message>
        <source>Night mode</source>
        <translation>Nachtmodus</translation>
    </message>
    <message>
        <source>Beauty filter</source>
        <translation>Beautyfilter</translation>
    </message>
    <message>
        <source>Drawn by a computer</source>
        <translation>Vom Computer gezeichnet</translation>
    </message>
    <message>
        <source>Sent by messenger</source>
        <translation>Per Messenger gesendet</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingegeben</translation>
    </message>
    <message>
        <source>Scale marker</source>
        <translation>Maßstabmarke</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Thread, under 1 mm</source>
        <translation>Besenreiser, unter 1 mm</translation>
    </message>
    <message>
        <source>Reticular, 1–3 mm</source>
        <translation>Retikulär, 1–3 mm</translation>
    </message>
    <message>
        <source>Wide, 3 mm and more</source>
        <translation>Weit, 3 mm und mehr</translation>
    </message>
    <message>
        <source>Width not known</source>
        <translation>Breite nicht bekannt</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>Less than at baseline</source>
        <translation>Weniger als im Ausgangsbild</translation>
    </message>
    <message>
        <source>More than at baseline</source>
        <translation>Mehr als im Ausgangsbild</translation>
    </message>
    <message>
        <source>No measurable change</source>
        <translation>Keine messbare Veränderung</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>Too early to judge</source>
        <translation>Zu früh für ein Urteil</translation>
    </message>
    <message>
        <source>Early result</source>
        <translation>Frühes Ergebnis</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Unscharf</translation>
    </message>
    <message>
        <source>Glare</source>
        <translation>Glanz</translation>
    </message>
    <message>
        <source>Too dark</source>
        <translation>Zu dunkel</translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation>Zu hell</translation>
    </message>
    <message>
        <source>Little skin</source>
        <translation>Wenig Haut</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Haare</translation>
    </message>
    <message>
        <source>Wide vein left out</source>
        <translation>Weite Vene ausgelassen</translation>
    </message>
    <message>
        <source>Scales disagree</source>
        <translation>Maßstäbe uneins</translation>
    </message>
    <message>
        <source>Marker not readable</source>
        <translation>Marke nicht lesbar</translation>
    </message>
    <message>
        <source>No skin found</source>
        <translation>Keine Haut gefunden</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Not a photograph</source>
        <translation>Kein Foto</translation>
    </message>
    <message>
        <source>Not aligned</source>
        <translation>Nicht ausgerichtet</translation>
    </message>
    <message>
        <source>Different sharpness</source>
        <translation>Andere Schärfe</translation>
    </message>
    <message>
        <source>Different light</source>
        <translation>Anderes Licht</translation>
    </message>
    <message>
        <source>Little overlap</source>
        <translation>Wenig Überlappung</translation>
    </message>
    <message>
        <source>Different posture</source>
        <translation>Andere Haltung</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Gespiegelt</translation>
    </message>
    <message>
        <source>Different skin</source>
        <translation>Andere Haut</translation>
    </message>
    <message>
        <source>Different polarisation</source>
        <translation>Andere Polarisation</translation>
    </message>
    <message>
        <source>Digital zoom</source>
        <translation>Digitalzoom</translation>
    </message>
    <message>
        <source>Altered picture</source>
        <translation>Verändertes Bild</translation>
    </message>
    <message>
        <source>Posture not known</source>
        <translation>Haltung nicht bekannt</translation>
    </message>
    <message>
        <source>Another posture</source>
        <translation>Abweichende Haltung</translation>
    </message>
    <message>
        <source>Filters not known</source>
        <translation>Filter nicht bekannt</translation>
    </message>
    <message>
        <source>Other filters</source>
        <translation>Andere Filter</translation>
    </message>
    <message>
        <source>Edited picture</source>
        <translation>Bearbeitetes Bild</translation>
    </message>
    <message>
        <source>Only one corrected</source>
        <translation>Nur eines korrigiert</translation>
    </message>
    <message>
        <source>{side} {site}</source>
        <translation>{site} {side}</translation>
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
