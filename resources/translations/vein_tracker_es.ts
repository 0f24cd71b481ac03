<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutDialog</name>
    <message>
        <source>{app} {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {app}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps photographs of thread veins safe, makes before and after comparable, and estimates visible coverage with an interval. It does not diagnose, grade or advise: every figure is an estimate from your photographs, to be read by a practitioner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its licence comes with the package.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Activity: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was filed, changed and measured, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AfterStoringDialog</name>
    <message>
        <source>{photos} stored and read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are whole in the library. The files still lie unencrypted in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always do this with files of the watched folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always do this with files that are dropped or chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files that are the same as what was stored are deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlertsField</name>
    <message>
        <source>Type an alert and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the alert {alert}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the alert {alert}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlignmentStep</name>
    <message>
        <source>How the photos are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both by turns: what jumps is not aligned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One over the other, with a line to draw across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set landmarks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the review and mark the same spots in both photos; they are then aligned by these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaCardView</name>
    <message>
        <source>Open this area; drop photos here to file them in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · {weeks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ {photo}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose photos of this area, or drop them on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos of {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos of this area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weeks} wk after treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the area to have its photos measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No baseline: open the area and choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared from the next photo on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the first photo here; it becomes the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figures} covered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaDialog</name>
    <message>
        <source>New treated area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit treated area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where on the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where on the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient&apos;s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the patient&apos;s side; it is never assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it more closely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as lateral, upper third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaDrawer</name>
    <message>
        <source>In brackets: the 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend with its 95 % interval · ▲ treatment · ◇ noted · ○ too early, or does not fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaLayout</name>
    <message>
        <source>Side by side, as these photos could not be laid over each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change map: choose Measure again in the photo&apos;s menu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaPage</name>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From where the area is photographed; each view is a series of its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaTabs</name>
    <message>
        <source>{area}, with entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaToolbar</name>
    <message>
        <source>Overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for photos that could be aligned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ways to hold the two photos against each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to draw over the photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaViewer</name>
    <message>
        <source>Opening the photos …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the map …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arriving</name>
    <message>
        <source>A photo card was read. The photos after it wait for its patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo card of another day or another library was read. Say whose the photos after it are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} in the inbox now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File for {patient}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} came into the watched folder while no library was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the watched folder already: {photos}, left there. New ones go to the inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New photos in the watched folder go to the inbox from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssessmentDialog</name>
    <message>
        <source>Veins examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This documents that the veins were examined. What follows from it is your decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examined on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type on which day the veins were examined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examined by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplex ultrasound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With duplex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without duplex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whether duplex ultrasound was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier examinations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BaselineDialog</name>
    <message>
        <source>Set as baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold this series against the photo of {day}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every follow-up is compared again. The figures so far are kept; Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two photos are not aligned, so the region cannot go along: all of the new baseline is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series had no baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: whoever reads the figures later will ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: sharper than the first photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharper than the first photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better light than the first photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new course of treatment begins</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlindedRating</name>
    <message>
        <source>Export ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported: {ratings} with every rating, {statistics} with the statistics beside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyCard</name>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the legs from behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the legs from the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {area} on the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {area} on the figure; its pin can then be dragged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} was not moved: there is nothing of the body there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} was not moved: that is {place}. Open the area and choose Edit area… if its name is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: click to add an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the figure to add an area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the front: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the face: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Figure of the body with the treated areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyPin</name>
    <message>
        <source>{area}. Press to find it in the list, drag to move it (Ctrl and arrow keys)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>Vein Tracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it happened is in {file}; it names nobody. Please send it to whoever looks after this app.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away what you have entered?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>Skip the tour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the camera, turn its picture, hear tones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File photos that were taken with another camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the picture {degrees}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not turn the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tones while lining up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapturePanel</name>
    <message>
        <source>Ghost of baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly the baseline is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the photos are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep, next view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to shoot?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Capturing</name>
    <message>
        <source>Photographs: {answer}. The camera stays closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} not kept yet. Keep?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} filed for {patient}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the camera …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CareHistory</name>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash: {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by mistake: it is kept in the trash for 30 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistDialog</name>
    <message>
        <source>Checklist before treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This documents what was asked and answered. It gives no advice: whether and how to treat is your decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type on which day it was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the rest with No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier checklists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>+{n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnFoot</name>
    <message>
        <source>Settings and locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups due · {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No follow-up due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentGrid</name>
    <message>
        <source>The face has answers of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent: photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New answers were given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent: photographs that show the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purpose}, face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>1 area</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n areas</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 day later</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 week later</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n weeks later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageChart</name>
    <message>
        <source>Coverage over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {value} covered, 95 % interval {interval}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, corrected by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}; does not fit the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}; too early to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend on {day}: {value}, 95 % interval {interval}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve begins with the first measured photo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateFace</name>
    <message>
        <source>Create a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as it stands beside what you enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose in a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a day. Type it as {hint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is in the future.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Edit photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set as baseline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the whole view again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the treated area first; then say how it is photographed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was filed before is kept; Measure again is in each photo&apos;s menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Every pair is graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All grades are kept. The report tells what was measured: from then on no grade can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dot</name>
    <message>
        <source>{step} (arrow keys)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Follow-ups due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None now. Follow-ups are counted from each area&apos;s last treatment; the weeks can be changed in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more ({number} left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} after treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entering</name>
    <message>
        <source>{library} – Vein Tracker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePhotosDialog</name>
    <message>
        <source>These photos were taken on several days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each to the session of its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All to one session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that are not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {photos}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Add photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs: {answer}. Nothing was filed; sessions can be recorded without photographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was filed. Add the treated area first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted {day}.png</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Photos of this series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop photos here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop or paste photos, or click to choose files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Please look at what is marked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grades</name>
    <message>
        <source>Left shows fewer veins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right shows fewer veins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And which photo shows fewer veins: left (←) or right (→)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the veins on the right are gone on the left?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the veins on the left are gone on the right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which photo shows fewer veins, and how many of the other&apos;s are gone there?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message>
        <source>Whose photos are these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card that this library does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was shown for {patient}. Please confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These photos are of another day than the card, so nobody is proposed. Say whose they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of another library or was deleted. Say whose these photos are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {photos}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealingWeeks</name>
    <message>
        <source>After this kind of treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early, weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early until week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{treatment}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>› {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxCard</name>
    <message>
        <source>They wait until you say whose they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} not filed yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxDialog</name>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos wait here, encrypted, until they are filed under name, date of birth and side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo waits. Drop photos on the page of today, or choose a folder to be watched in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was filed. Add the treated area first, then drop the photos on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} filed for {patient}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: filed, but not measured: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemField</name>
    <message>
        <source>Which, since when, what was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping at the next step …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Take back the last grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade the pair before this one anew (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every grade is kept; go on whenever you like (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the photographs …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Press 6, Cannot tell, to pass it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair to grade</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyFace</name>
    <message>
        <source>Your recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Landmarks</name>
    <message>
        <source>Now click the same spot, number {n}, in the baseline of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now click the same spot, number {n}, in the photo of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a spot in one photo, then the same spot in the other: {n} pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pairs are set. More of them, farther apart, make it surer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good spots: moles, freckles, creases and scars all around the treated skin, not the veins. Wheel: zoom. Drag: move. Enter: mark at the cross. Arrow keys: put a landmark right by a pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying these landmarks …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligned to {apart}; the skin between the landmarks agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligned to about {apart} by the landmarks alone: the skin between them does not confirm them. Check that each number marks the same spot; more pairs make it surer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than {n} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pixels} ({mm})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LandmarksDialog</name>
    <message>
        <source>Set landmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align by these landmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete landmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove landmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last step back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen number in both photos (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole photos (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align the photos without landmarks again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leading</name>
    <message>
        <source>Opening the baseline …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the list is called “{typed}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shot. Press it again for the live picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Vein Tracker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Set landmarks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove landmarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge with another patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For two entries of one person. All that belongs to the other entry moves to this one; the empty entry goes to the trash. Undo takes it all back in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the other entry of this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, date of birth and number that stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of birth differ: {one} and {other}. Is this one person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers on consent: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklists: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examinations of the veins: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas: {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These move to {patient}, with alerts and notes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is filed there; alerts and notes move to this entry.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovePhotoDialog</name>
    <message>
        <source>Move photo {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the area and its side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ {patient}: {area}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoBaseline</name>
    <message>
        <source>Set this photo as baseline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This series has no baseline, so nothing is compared. Choose the photo to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This series has no baseline, so nothing is compared. The next photo that is not taken straight after treatment becomes it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Save note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the photo of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the note off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Notes of this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to see it on its photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} · {day} · {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Pin a note (A), then click a spot of a photo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Type a number such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be more than {least} and at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient, area or action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a patient, an area or an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches. Try part of a name, a number, a date of birth, an area or an action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseGate</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase of this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on showing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient view is left with the passphrase of whoever opened the library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientDialog</name>
    <message>
        <source>New patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the family name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date of birth cannot be in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a patient of this name and date of birth already: {name}, {born}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the archive: search for “archived” to find it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientList</name>
    <message>
        <source>Find a patient ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number or date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a patient by name, number or date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived patients · {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody matches “{typed}”. Try part of the name, the number or the date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for consent first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record whether photographs may be taken. Then click the figure where the skin is to be followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No treated areas yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the figure where the skin is to be followed; photographs are filed in that area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. A session is one day on which the patient is seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoCardDialog</name>
    <message>
        <source>Photo card of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph this code first, then the patient. It holds no name, and counts today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped or sent to the watched folder, the photos after it wait in the inbox until you confirm name, date of birth and side.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoChooser</name>
    <message>
        <source>Photographs ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <source>Edit photo {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polarising filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered by the camera or an app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale, pixels per millimetre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital zoom: enlarged so many times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoHelpDialog</name>
    <message>
        <source>How to photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same way each time: then what changes is the skin, not the photo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoModes</name>
    <message>
        <source>How much of the follow-up is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the follow-up is seen ([ and ])</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, or go on (Space); pointing at a vein holds it, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the other photo (B); a tap on the photo does it too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where it belongs, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When in the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a photo card. It is not filed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · taken on {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoSurface</name>
    <message>
        <source>Photographs: {first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph: {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photograph</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoTools</name>
    <message>
        <source>Click the spot of the note. Esc stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click from point to point; in pixels until a scale is drawn (D). Esc stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click from point to point. Double click or Enter ends, Ctrl+C copies, Esc stops.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Drag along something of known length, such as 10 mm of a ruler. Esc stops.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotosField</name>
    <message>
        <source>Take all away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {least} photos are needed, {wanted} are better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a picture without its file. Drop the files from the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop {photos} here, or press to choose them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop more here, or press to choose them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {wanted} photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPane</name>
    <message>
        <source>{n} landmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{all}, number {n} chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainCurve</name>
    <message>
        <source>Your course over time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresentPage</name>
    <message>
        <source>Back to the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the records: asks for the passphrase (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>There is no photo to show yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs were refused or withdrawn: none is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {screen} as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vein Tracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the photos …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the demo library: its passphrase is {passphrase}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetsField</name>
    <message>
        <source>“{line}”: type an agent, a colon, and its strengths in percent: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polidocanol</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>The photo card before it was shown for {patient}. Whose photo is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised. Please check that it shows {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first photo of this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fits {place} only when mirrored: was it a front camera? File it as it is or elsewhere, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like {found}, not {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised: the skin of {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fits {places} alike. Please choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like none of this patient&apos;s photos so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo yet that it could be recognised by.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProtocolDialog</name>
    <message>
        <source>Photo protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is usual at this site. Saving makes it this area&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views to be taken at every session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing before, minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance, cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 50 mm, or 1× camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polarising filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before each photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feet on floor marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No make-up or lotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingDialog</name>
    <message>
        <source>Blinded rating</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>The unfinished session was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a draft: you can go on with it under Today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a treatment first, then scan its vial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session copied as text. The clipboard is cleared after a minute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPanel</name>
    <message>
        <source>Write this key down and keep the paper away from this computer. It opens the library when the passphrase is forgotten. It is shown only now; nobody can look it up later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the last of its {n} groups from your paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: paste it where only you can read it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegionEditor</name>
    <message>
        <source>Outline of {n} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{all}, point {n} chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegionStep</name>
    <message>
        <source>No skin that can be judged was found there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline all skin that can be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap to skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the outline to the edge of the skin (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen point (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last step back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit on the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the review and draw the region on the baseline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report of the blinded rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the pairs that were graded is comparable any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between raters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kappa is weighted by the square of the distance between the five grades; the ICC takes each grade as the middle of its class. Graded and measured is the share of the baseline&apos;s vein length that is gone. Rounds that are not finished are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} with the measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both {both}, only seen {seen}, only measured {measured}, neither {neither}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 75 % gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual endpoint of the trials, in pairs: as graded, and as measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer veins seen in the earlier photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veins gone as graded, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{median}, the middle half {spread}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vein length gone as measured, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total} graded alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown a second time, unannounced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, first and second look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>How far the photos differed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. From now on no change is told with a narrower interval. Check again when the lamp, the camera or the room has changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Baseline, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared with its baseline yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not comparable with its baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the two lie on each other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pixels}, {mm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{apart} apart at the landmarks; the skin between them does not confirm them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{apart} apart on average. What jumps or breaks at the line is not aligned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was drawn on the baseline and carried here by the alignment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured within this region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region of the baseline cannot be carried here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured everywhere: no region was drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a side to put a point in, drag to move one. N: next point, arrows: move it, Del: delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click around the skin to be measured; a double click closes the outline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured everywhere: no region is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A double click, or Enter on the last point, closes the outline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on around the skin to be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This outline cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured within this region, in all photos of the view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread, under 1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reticular, 1–3 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vein length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covered, 95 % interval {interval}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} · corrected by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is not measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found without corrections: {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval {interval}. {told}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no figures to correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the photo lie on its baseline? (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the view is measured (2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the veins that were found (3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleDialog</name>
    <message>
        <source>Scale of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the line, millimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type how many millimetres the line is long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is {pixels} long in the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is measured again. A marker or ruler in it that differs by more than 10 % is pointed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pixels per millimetre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeenCard</name>
    <message>
        <source>Seen today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. Find a patient, then record a session or drop photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionAreaForm</name>
    <message>
        <source>What you see there today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on this area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tick} is suggested by the photo: keep it ticked only if you see it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionChoice</name>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the new session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day on which the photos were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has a session already: it will be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient has not agreed to photographs, so none can be added. Everything else of the session is recorded as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patient has no treated area yet. The session can be saved; add an area on the patient&apos;s page to record what is done there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are going on with what was entered before. {begun}; it has not been saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day of the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session cannot be in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another session on this day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionFooter</name>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the session for the clinic&apos;s record system; the clipboard is cleared after a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied for a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total: {agents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing injected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ml} in all: more than the clinic&apos;s own limit of {limit} in a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ml} of the clinic&apos;s own limit of {limit} in a session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>Check my set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How small a change can this room, its light and this camera show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping at the next step …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still comparing; Stop ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each photo is held against one of them, as a follow-up against its baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing {photos} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check {photos}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took no part:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save from a field of notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close; asks first when something was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next area of a session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShotTile</name>
    <message>
        <source>{view}: not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{view}: being filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{view}: kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{view}: could not be filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{view}: still to be taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShotsStrip</name>
    <message>
        <source>Shots of this session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShutterButton</name>
    <message>
        <source>Take photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message>
        <source>The first photo of this view becomes its baseline.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>The files of {photos} were deleted; the photos are in the library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SparkLine</name>
    <message>
        <source>Coverage over time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Who rates?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your name; each rater&apos;s grades are kept apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pairs} of this library can be rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {least} pairs on the report tells kappa and ICC; with fewer it gives counts only, and says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blinded rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see two photographs of the same skin side by side: without dates, names or figures, in random order and on random sides. Say which shows fewer veins, and how many of the other&apos;s are gone there. What the app measured, and what others said, stays hidden until you have graded every pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on: {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report waits until you have graded every pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you graded so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph an area before treatment, and again once it has healed; then there is a pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rater} has graded every pair.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartFace</name>
    <message>
        <source>Photographs of thread veins, kept safe and made comparable. What you file stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {library}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Choose one area with visible thread veins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the lamp, the distance and the camera that you use for patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph it ten times, and frame it anew each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the camera away after each photo, as if it were another day. A burst says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the photos here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The skin is the same in all of them: what still differs is chance. No photo is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act} (Space)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patients yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first patient, then the treated area: from then on photographs can be dropped on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Touring</name>
    <message>
        <source>Step {n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was deleted comes back with all that belonged to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted on {day}, kept until {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient {name}, {born}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfiled photo {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment: {procedure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An area&apos;s part of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections by hand of a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent: {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examination of the veins of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreatmentRow</name>
    <message>
        <source>30 G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>33 G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class 1 stocking, 1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class 2 stocking, 1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class 2 stocking, 2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandage, 3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concentration, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume, ml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents and strengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths of this agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had expired on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnfinishedCard</name>
    <message>
        <source>Unfinished sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away what was entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away the session of {patient}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockFace</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase of this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the recovery key from your paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {library}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VeinStep</name>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click along a vein: the path follows it (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint a vein in (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rub out what is no vein (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrower brush ([)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrower brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider brush (])</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your strokes are taken as they are: below the figure the interval is that of the found veins that you left, above it that of all that may have been missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last stroke back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all corrections of this photo back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes no figure: there is a vein already, none to remove, or no skin that is judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click along a vein; a double click or Esc ends the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rub out what is no vein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint in a vein that was missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel: zoom. Right button: move the photo. [ and ]: width. V: show or hide veins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready to trace veins …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VialOffers</name>
    <message>
        <source>Opened today:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in agent, concentration, lot and expiry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>New view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From where it is photographed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from where it is photographed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it more closely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as knee bent, 20 cm away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewsTaken</name>
    <message>
        <source>{view} ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{view} missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeNumberField</name>
    <message>
        <source>Type a whole number from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeNumbersField</name>
    <message>
        <source>Type whole numbers from {least} to {most}, with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_AnswerDate</name>
    <message>
        <source>New answers were given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type on which day the patient answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a later answer, of {day}: the latest one counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Code</name>
    <message>
        <source>Code of the photo card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_EarlyWeeks</name>
    <message>
        <source>This must not be before week {weeks}, until when it is too early to judge.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Knowingly</name>
    <message>
        <source>It was used although it had expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick this if it was used all the same, or correct the expiry.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_LastGroup</name>
    <message>
        <source>Type the last group, to be sure that you have it on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the last group. Compare it with the key above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_NewPassphrase</name>
    <message>
        <source>Four or five random words are strong and easy to type. Without it nobody can open the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type at least {n} characters; four random words are better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long enough to be hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will do; another word makes it much stronger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still short: at least {n} characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Offers</name>
    <message>
        <source>Same as on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as {area} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything but volume, lot and expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {procedure}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_SamePassphrase</name>
    <message>
        <source>The two passphrases differ. Type it once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Weeks</name>
    <message>
        <source>Type both numbers, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before week {weeks}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Whose</name>
    <message>
        <source>Choose where each photo belongs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>Write what is to be noted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose photographs to file in this area; or drop or paste them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit, move, measure again or delete the photo that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File what was copied: pictures or files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline left, follow-up right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One over the other, with a line to draw across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which veins are gone, remain or are new, over the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The follow-up over the baseline, faded in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both by turns, each for half a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two; a tap shows the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In onion skin, fade the follow-up out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of the follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In onion skin, fade the follow-up in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In single and blink, show the other one and stay there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause blinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause blinking, or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline the veins that were found; once more fills them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much more blood than plain skin lies where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pigmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much more melanin than plain skin lies where, as in stains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatch what was left out: background, hair, glare, shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the photographs alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next vein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the next vein and say its width and length, from the longest on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous vein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the vein before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw scale…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a line along a known length and type its millimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole photograph; a double click does it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pixel of the photograph on one of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom and pan both photographs together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart and figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold coverage over time and the table of figures, or fold them away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the baseline against the photo before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the baseline against the photo after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a patient, an area or an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a patient by name, number or date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold the list of patients, or fold it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a patient to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what was deleted in the last 30 days and restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blinded rating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade pairs without knowing which photo is later; compare with the measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my set-up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the smallest change that this room, its light and this camera can show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme, practitioner, weeks of healing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the library; opening it again takes the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Vein Tracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, what it claims and what it does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is needed less often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a day on which the patient is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a part of the skin that is to be followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit patient…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name, date of birth, number, alerts or notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what the patient agreed to, refused or withdrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move patient to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the trash for 30 days, with all areas and photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit area…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change site, side or label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move area to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the trash for 30 days, with its photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move view to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another way of photographing this area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what this view is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tip} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the photos that nobody has said yet whose they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a code to photograph first, so that the photos after it find this patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph this area with the camera, with the baseline over the live picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shutter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the photo; the keys of a remote shutter do it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges or whole baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the baseline&apos;s edges over the live picture, or all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File the shot, and go on with the next view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the shot away and take it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what was asked before treatment; earlier checklists are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veins examined…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that the veins were examined, with duplex or without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with another patient…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one of two entries of the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the patient out of list and search; nothing is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the patient in list and search again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished sessions, follow-ups due, who was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo protocol…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how an area is photographed: views, standing, distance, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance, light, pose, posture and marker, in pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four steps through an area of a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check alignment, region and veins of the photo; correct veins by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show to patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a patient their own area; leaving asks for the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closer at both photos: 1:1, again 2:1 and 3:1, and off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure a length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click along something; its length is told and not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a spot of a photo and write what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the notes that are pinned to the photos, or hide them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the notes of all photos of this view; go to one, change or delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the photos the whole screen; Esc goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what to this area, and when</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ({n} times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agents</name>
    <message>
        <source>Polidocanol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sodium tetradecyl sulfate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chromated glycerin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypertonic saline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glucose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>body</name>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the front of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the back of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the face, enlarged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the legs, enlarged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>camera</name>
    <message>
        <source>exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>white balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure, white balance and focus are locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This camera cannot lock: {settings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standing for {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feet on the marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} cm away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filters {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>background {colour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No make-up, no lotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation lacks what a camera needs: the extra “camera”, on Linux libpulse0 too. Take the photos with any camera and import the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect one and it is shown here, or take the photos with any camera and import the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s privacy settings keep Vein Tracker from it. Allow it there and try again, or import files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera sends no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program may be using it. Close that program and try again, or import files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera was disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shot was lost. Connect it again and it is shown here, or import files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reported a fault, or another program is using it. Try again or choose another camera, or import files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>care</name>
    <message>
        <source>{alert}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alert}, recorded {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{recorded}. Ask again whether it still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist: not recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veins examined: not recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veins examined {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with duplex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without duplex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs: not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs: {answer} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face {answer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>Too early to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measurable change: two photos of the same skin differ as much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change map: set a baseline first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change map of the baseline itself: choose a later photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change map: photos taken straight after treatment are not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change map. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change map: the two photos differ too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change map: this photo was not compared with the baseline yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Closing the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filing and measuring {count} photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the picture from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends too early; copy it from the camera again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty; copy it from the camera again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a JPEG, PNG, TIFF, WebP, HEIC or AVIF picture; choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture is damaged; copy it from the camera again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture is {width} × {height} pixels; its shorter side must have at least {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture has {megapixels:.0f} megapixels; at most {most} can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has {megabytes:.0f} MB; at most {most} MB can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file could not be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the region lies outside the photograph or is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a region needs at least three points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outline crosses itself: move or delete a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the region is too small to be measured: draw it larger, or clear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an older version compared these photos and kept no change map: choose Measure the whole view again in the photo&apos;s menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} pairs of landmarks do not align two photographs; set at least {least} pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the landmarks lie almost in one line or too close together, so they do not hold the photographs; set another one well away from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the landmarks fit only if one photograph is mirrored, and mirrored photographs are not compared; check the side and the camera&apos;s mirroring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the landmarks do not fit each other; check number {numbers}: it must mark the same spot in both photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the landmarks would turn, tilt or enlarge the photograph more than two photographs of one area differ; check that each number marks the same spot in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be written: {reason}; choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing there would overwrite this photograph; choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its mask would have the same name as that of {other}; nothing was measured; rename one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window needs a display, and there is none here; measure and compare work without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this photo is in the library already, as {name} of {patient}; it was not filed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this photo is in the trash as {name}; restore it there instead of filing it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the patient has not agreed to photographs here: nothing was filed; the session works without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Vein Tracker. What was saved before is safe; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no library in {folder}; choose the folder that holds library.json, or create one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} already holds files, so nothing was written; choose a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library is open already, by {user} on {host} (process {process}); nothing was changed; close it there first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was changed outside Vein Tracker, so nothing was opened; the photographs are untouched; put {copy} from the same folder, or the one of a backup, in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read, so nothing was opened; the photographs are untouched; put {copy} from the same folder, or the one of a backup, in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} asks for a protection of the passphrase that Vein Tracker never writes, so nothing was opened; put {copy} from the same folder, or the one of a backup, in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer Vein Tracker wrote this library, so nothing was opened or changed; install that version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite {found} can damage a library, so nothing was opened; install sqlcipher3 with SQLite {least} or newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this passphrase or recovery key does not open the library; try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a character of the recovery key is mistyped; compare it with the printed one and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a library needs a passphrase, so nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without this key nobody could open the library, so it was kept; add another passphrase or recovery key first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register cannot be read, so nothing was changed; the photographs are untouched; restore the library from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register is older than the library&apos;s last use or its record of who did what was changed; everything in it can be used; if you did not restore a backup, find out who changed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full, so this was not saved; everything saved before is kept; free some space and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library&apos;s folder cannot be written, so this was not saved; everything saved before is kept; make the folder writable and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk reported an error ({reason}), so this was not done; everything saved before is kept; check the disk and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is holding the register, so this was not saved; everything saved before is kept; close that program and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stored file {file} is damaged and was not opened; all others are untouched; restore it from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stored file {file} is missing; all others are untouched; restore it from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is in the trash or was erased; nothing was changed; restore it from the trash first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what this belongs to is in the trash or was erased; nothing was changed; restore that first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session of the other entry was begun and not saved, so nothing was merged. Save it or throw it away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is one and the same patient; nothing was changed. Choose another one to merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this would join what belongs to different patients, areas or views, so nothing was changed; move all of it together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change to records of which some were erased since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} photos are too few to tell chance from change, so nothing was saved; take at least {least}, better ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these photos are of more than one camera ({cameras}), so nothing was saved; check each camera by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {number} of {total} photos can be compared with each other, and {least} are needed, so nothing was saved; photograph the same area each time, in the same light, in focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {number} of {total} photos were framed anew, and {least} are needed, so nothing was saved; take the camera away after each photo and frame the area again, as on another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the photos show hardly any thread veins, so nothing can be said of their change and nothing was saved; photograph an area with visible thread veins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code was not read properly, so nothing was filled in; scan it again or type lot and expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this code names the product and no lot, so nothing was filled in; scan the square code beside it, or type the lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions and follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs and measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks of healing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, or as the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window&apos;s language, dates and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether photographs are measured when they are filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: photographs are kept and shown without figures until each is measured by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is offered for a new session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioner, offered for a new session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks after treatment in which it is too early to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early to judge: weeks after treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks after treatment until which a result is an early one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early result: until week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both numbers of weeks, for kinds of treatment that have their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where new libraries are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for new libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the usual place. A library that is there already stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks after an area&apos;s last treatment at which its follow-ups are due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups are due: weeks after an area&apos;s last treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents that are offered, with their concentrations in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents and their strengths, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One agent on each line: its name, a colon, its strengths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most sclerosant in one session by the clinic&apos;s own rule, ml; 0 for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most sclerosant in one session, ml: your clinic&apos;s own limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the session&apos;s total stands alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder from which new photographs are taken into the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New photos that a camera or a phone puts there go to the inbox while a library is open. Empty: no folder is watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the folder was looked into last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of files that were dropped or chosen, once they are stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped or chosen files, once they are stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of files of the watched folder, once they are stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the watched folder, once they are stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera that was used last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how many degrees the live picture is turned clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the camera&apos;s picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clockwise, for a camera that is mounted on its side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether tones lead to the shot, faster the nearer it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tones while lining up a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library that was open last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the window was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the tour was shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set as baseline: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading from the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw change map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone: {colour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remaining: {colour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new: {colour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demo library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render demo photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move patient to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring patient back from the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move checklist to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record venous assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move venous assessment to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place treated area on the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add treated area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit treated area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move treated area to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move view to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move session to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move photo to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set landmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove landmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try landmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale markers, 20 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print at 100 %, on matt white paper; never “fit to page”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the line below with a ruler: if it is not 100 mm, throw the page away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single use: a new sticker for each patient and each session, then throw it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay it flat on the skin beside the area, in the same plane: not bent, not tilted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it off the veins and off broken skin; its white rim must stay visible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives the scale only: printed paper is no reference for colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is 100 mm long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {number} · 20 mm · single use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin blinded rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throwing the draft away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit photo protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the live picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct veins by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear corrections by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame demo photo again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take photo into the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move unfiled photo to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this photo waits in the inbox already; it was not taken in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the patient&apos;s photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show photo card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read photo card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move note to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what {count} photos show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what the photo shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open photo to review it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for veins and skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading back what was stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not the one that was stored, so it was left where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is stored, but the file could not be deleted ({reason}); delete it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the watched folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the watched folder {folder} is not there now; photos are taken in as soon as it is back, or choose another in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the watched folder {folder} cannot be read ({reason}), so no photo is taken in from there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coverage_table</name>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{claim}: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{claim}: {change} ({interval})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>empty</name>
    <message>
        <source>Photographs: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions can be recorded without photographs. Consent is under More.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the first photo here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes the baseline that every later photo is held against. Pasting works too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>{figure} ({interval})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline&apos;s own figure, and what changed over the skin that both photos show, after matching light and sharpness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of vein length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of redness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of pigmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diffuse redness such as bruise or matting, in optical density; never counted as veins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diffuse brown such as staining, in optical density; never counted as veins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each photo by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pigmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread, under 1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reticular, 1–3 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vein length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of one view, session and moment are told as one, which is surer than each alone; frames of one burst count as one photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos}, {n} of them independent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the measurement alone; the figures above have the corrections by hand in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered, found alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change, found alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without glare, hair and background; S hatches what was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} px per mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale} · {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay a scale marker beside the skin, or draw the scale (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths are those of skin that faces the camera; 0° is best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilt of the marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted in this session; kept apart and never counted as clearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stain, matting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the method; every figure carries it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of birth not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} ({age})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign}{n} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign}{n} wk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} wk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun on {day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ml</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>40 to 60 cm, the same each time, without digital zoom. Mark on the floor where camera and patient stand. The area fills two thirds of the picture, with plain skin around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two soft lamps from the sides, at about 45°, the same ones each time; no sun and no flash from the front, as skin that shines hides its veins. No portrait, night or beauty mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the camera square to the skin and at its height. Turn the leg, not the camera; use foot marks. The baseline as a ghost over the live picture shows when it fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing fills veins that lying empties. Have legs photographed standing, after the same few minutes each time, and faces sitting. Take off make-up and lotion before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A printed scale marker, flat on the skin beside the area, gives millimetres; a ruler does, too. Print markers with “vein-tracker marker-sheet markers.pdf” at 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap the skin to focus, hold still, take two. Look at 1:1 (Z): fine veins must be crisp. Take the same views each time, before treatment and at every follow-up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>hold still: the baseline is not found yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line it up by eye: there is too little to go by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this looks like another area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move farther away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn {degrees}° clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn {degrees}° anticlockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilt the right side away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilt the left side away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilt the lower side away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilt the upper side away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold still and focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use less light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use more light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the skin shines: move the light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light it evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lay the scale marker beside the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to shoot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move a little closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move a little farther away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blurred: hold still and focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no blur to be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brighter than the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>darker than the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clipped highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less even than the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too bright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clipped highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as at the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} farther than the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} nearer than the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none seen: figures in mm need one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>judgement</name>
    <message>
        <source>corrected by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight after treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for the record; it stays out of the curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covered, 95 % interval {interval}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} noted in this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weeks} wk after treatment; can be judged from {day} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs: not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the same spots of skin in both photos, such as moles; they are then aligned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set landmarks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline was measured with recipe {first}, this photo with recipe {second}: choose Measure the whole view again in the photo&apos;s menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two recipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other camera than checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up: check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the session with it ticked; nothing is saved until you save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like {tick}: tick it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{px} pixels apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pixels}, {mm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour difference of plain skin, before → after matching: {figures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light was matched by the colour chart that both photos show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light by colour chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness of the follow-up before matching: {ratio} × the baseline&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the baseline&apos;s skin is in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligned by landmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The skin between the landmarks does not confirm them: check them with Set landmarks in the photo&apos;s menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By landmarks alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two photos differ too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval {interval}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>key</name>
    <message>
        <source>Estimated on the skin that both photos show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under {share} of the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: about {length}, {area}, {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: about {of_length} of the veins&apos; length, {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatched: left out, not judged as skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any vein, without a scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haemoglobin, optical density above plain skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pigmentation, optical density above plain skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>misfit</name>
    <message>
        <source>The baseline does not fit the others: held against each other they agree, held against it they do not, as on {day}. Look whether another photo is the better baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at both photos; take this one again if it can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo does not fit the others: held against the photo of {day} it shows something else than held against the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo does not fit the others: beside the baseline it shows {direct}, by way of the photo of {day} {chained}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} ({interval})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patient_view</name>
    <message>
        <source>Your {inside}</source>
        <comment>{inside} is “right thigh”, {place} is “Right thigh”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {later}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {percent} less
of the thread veins that we can see in these photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two photos differ too much
to compare fairly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first photo.
The next ones are held against this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated from your photos; {practitioner} will go through it with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated from your photos; we will go through it with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More visible than in {month};
{practitioner} will look at this with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More visible than in {month};
we will look at this with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early to tell:
skin often looks worse before it looks better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early to tell:
skin often looks worse before it looks better. Next photo: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patients</name>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rating</name>
    <message>
        <source>No difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–25 % gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>26–50 % gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>51–75 % gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>76–100 % gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} because the patient refused photographs or teaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} not comparable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} taken straight after treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} too early to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} no longer a pair: a photo went, or the baseline is another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>almost perfect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>substantial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICC(2,1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in it are ratings of pairs that can no longer be rated ({n}): {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rater}, first and second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pairs}: too few for a statistic, it takes {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be told: all were graded alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}; from one patient no interval can be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}; without any disagreement no interval can be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, 95 % interval {interval}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In plain words: {level} agreement, from {pairs} of {patients}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of one patient resemble each other: from so few patients the interval is rather too narrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Covered without corrections: {figure}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change without corrections of the two photos: {figure}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the photo lies on its baseline, and its veins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure is unsure here: check the region, and the veins that were found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>series</name>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>straight after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for the record; it stays out of the curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set as baseline: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>{agent}, foam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent}: {volume}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} ({weight} mg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total: {agents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volume} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen: {ticks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needle {needle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compression: {compression}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expiry {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>The light varied most. Keep daylight out, use the same lamp at the same place, and switch the camera&apos;s automatic exposure and white balance off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sharpness varied most. Focus on the skin each time, hold the camera still or put it on a stand, and use more light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance varied most. Mark where camera and patient stand, or hold a spacer between camera and skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this room, changes under {floor} cannot be told from chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {n} photos of skin of which veins cover {coverage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{of}, taken with {camera}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a camera that the photos do not name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± {n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour difference {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of plain skin (CIEDE2000), the median; up to 3 is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation between the photos; up to 15 % is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation between the photos; up to 8 % is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, sharpness and distance were kept well. Choose an area with more thread veins, hold the camera square to the skin, and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked last on {when} with {camera}: from {floor}. A new check counts instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked {day}: from {floor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet checked with this camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be checked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet checked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows yet how small a change this room, light and camera can show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes under {floor} cannot be told from chance here: the interval was widened to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes under {floor} cannot be told from chance here; the interval is wider anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on {day} with {camera}: from {floor}. That says nothing of another camera: check this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on {day} with recipe {recipe}, before the method changed: check the set-up again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>showcase</name>
    <message>
        <source>The pages are in {folder}. A display is needed for the window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Find a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of the name, the number or the date of birth and press Enter. {find} finds areas and actions too, wherever you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card for each treated area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline, latest photo and the change with its interval. Drop photos on it: you are asked where they belong, then they are measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after in one frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side, with a wipe, or as a map of what changed: keys 1 to 6. The chips beside it say whether the two photos may be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course over real dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each photo is a point with its interval. {present} shows the patient their own area, in plain words; {keys} lists all keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>Done again: {edit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {edit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient moved to the trash, kept for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient archived; search for “archived” to find them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient brought back from the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients merged into one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist moved to the trash, kept for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examination of the veins recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examination moved to the trash, kept for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area moved on the figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated area added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated area changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated area moved to the trash, kept for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View moved to the trash, kept for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session moved to the trash, kept for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note taken off; Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfiled photo moved to the trash, kept for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo moved to the trash, kept for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landmarks set; the photo is compared by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landmarks removed; the photo is compared without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region drawn; the series is measured within it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region cleared; the series is measured everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veins corrected by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections by hand cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review saved: region and veins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline set; the series is compared again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo filed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored from the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo protocol saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {edit}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>veins</name>
    <message>
        <source>{width} wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread vein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reticular vein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide vein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vein</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>The photo is blurred: hold still, focus on the skin and take it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light is reflected by the skin: turn the lamp or the flash aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is too dark: add light and take it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is too bright: lower the light or the exposure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only little skin can be judged: go closer or frame the area anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hair hides veins here: shave or clip, then take the photo again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vein of 3 mm or more is left out of the figure: check it with the patient standing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two scales disagree by more than 10 %: check the marker, the ruler and what was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scale marker is cut, covered, bent or mirrored and gives no scale: show all of it, lying flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No skin was found: frame the area anew, in even light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo has no colour: take it again in colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A screenshot or a picture of a picture cannot be measured: use the photograph itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos could not be aligned: set landmarks, or photograph it like the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One photo is much less sharp: take it again in focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The light differs too much: use the same lamp and distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos share too little skin: frame it like the first photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing fills veins that lying empties: take the photo in the same posture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One photo is mirrored: check the side and the camera&apos;s mirroring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos seem to show different skin: check patient and side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one photo was taken in cross-polarised light, which shows more of what lies in the skin: use the same filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one photo was enlarged by digital zoom, which invents detail: go closer instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera or an app has altered one photo: file the original, taken without portrait, night or beauty mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of one of the two photos nobody has said how the patient held the area: Edit photo says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The posture differs a little: next time take the photo in the same posture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of one of the two photos nobody has said whether filters were used: Edit photo says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one photo was taken through polarising filters: next time use the same ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital zoom enlarges without showing more: next time go closer instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera or an app has altered this pair: next time without portrait, night or beauty mode, and not by messenger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one photo was edited or taken with HDR: file originals, taken in the same mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of the two photos was corrected by hand: a vein mended in one only looks gone or new. Review the other, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forehead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abdomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forearm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back of the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buttock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eyelid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oblique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right 45°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left 45°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right 90°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left 90°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black, matt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue, matt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey, matt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring flash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in flash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daylight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show to other patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breast-feeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clotting disorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anticoagulants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known allergy to the sclerosant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute deep vein thrombosis or pulmonary embolism, or one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infection: at the site of treatment, or severe elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-lasting immobility or confinement to bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known right-to-left shunt, such as a symptomatic open foramen ovale (foam)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy or breast-feeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrombophilia or another clotting disorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migraine with aura, or disturbed sight or nerves after foam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peripheral arterial disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diabetes with complications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bronchial asthma or many allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor general health, or heart failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bruise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lump or clot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blister or ulcer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stocking marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shaving rash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsclerotherapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foam sclerotherapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio-frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight after treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beauty filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn by a computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by messenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HDR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread, under 1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reticular, 1–3 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide, 3 mm and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than at baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than at baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measurable change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide vein left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scales disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No skin found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not aligned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different sharpness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different posture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different polarisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posture not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another posture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{family}, {given}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
