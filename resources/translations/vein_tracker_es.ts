<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutDialog</name>
    <message>
        <source>{app} {version}</source>
        <translation>{app} {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence</source>
        <translation>Software libre con licencia MIT</translation>
    </message>
    <message>
        <source>About {app}</source>
        <translation>Acerca de {app}</translation>
    </message>
    <message>
        <source>It keeps photographs of thread veins safe, makes before and after comparable, and estimates visible coverage with an interval. It does not diagnose, grade or advise: every figure is an estimate from your photographs, to be read by a practitioner.</source>
        <translation>Guarda con seguridad fotografías de telangiectasias, hace comparables el antes y el después y estima la cobertura visible con un intervalo. No emite juicios médicos, no clasifica ni aconseja: cada cifra es una estimación a partir de sus fotografías, para que la lea un profesional.</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Its licence comes with the package.</source>
        <translation>Su licencia viene con el paquete.</translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Activity: {place}</source>
        <translation>Actividad: {place}</translation>
    </message>
    <message>
        <source>Everything that was filed, changed and measured, newest first.</source>
        <translation>Todo lo que se archivó, cambió y midió, lo más reciente primero.</translation>
    </message>
</context>
<context>
    <name>AfterStoringDialog</name>
    <message>
        <source>{photos} stored and read back</source>
        <translation>{photos} guardadas y releídas</translation>
    </message>
    <message>
        <source>Whole in the library. The files still lie unencrypted in {folder}.</source>
        <translation>Completo en la biblioteca. Los archivos siguen sin cifrar en {folder}.</translation>
    </message>
    <message>
        <source>Leave the files</source>
        <translation>Dejar los archivos</translation>
    </message>
    <message>
        <source>Always do this with files of the watched folder</source>
        <translation>Hacer siempre esto con los archivos de la carpeta vigilada</translation>
    </message>
    <message>
        <source>Always do this with files that are dropped or chosen</source>
        <translation>Hacer siempre esto con los archivos soltados o elegidos</translation>
    </message>
    <message>
        <source>Delete the files</source>
        <translation>Eliminar los archivos</translation>
    </message>
    <message>
        <source>Only files that are the same as what was stored are deleted.</source>
        <translation>Solo se eliminan archivos idénticos a lo guardado.</translation>
    </message>
</context>
<context>
    <name>AlertsField</name>
    <message>
        <source>Type an alert and press Enter</source>
        <translation>Escriba una alerta y pulse Intro</translation>
    </message>
    <message>
        <source>Remove this alert</source>
        <translation>Quitar esta alerta</translation>
    </message>
    <message>
        <source>Remove the alert {alert}</source>
        <translation>Quitar la alerta {alert}</translation>
    </message>
    <message>
        <source>Add the alert {alert}</source>
        <translation>Añadir la alerta {alert}</translation>
    </message>
</context>
<context>
    <name>AlignmentStep</name>
    <message>
        <source>How the photos are shown</source>
        <translation>Cómo se muestran las fotos</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Parpadeo</translation>
    </message>
    <message>
        <source>Both by turns: what jumps is not aligned</source>
        <translation>Las dos por turnos: lo que salta no está alineado</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>One over the other, with a line to draw across</source>
        <translation>Una sobre otra, con una línea para arrastrar</translation>
    </message>
    <message>
        <source>Set landmarks…</source>
        <translation>Poner puntos de referencia…</translation>
    </message>
    <message>
        <source>Save the review and mark the same spots in both photos; they are then aligned by these</source>
        <translation>Guardar la revisión y marcar los mismos puntos en ambas fotos; después se alinean con ellos</translation>
    </message>
</context>
<context>
    <name>AreaCardView</name>
    <message>
        <source>Open this area; drop photos here to file them in it</source>
        <translation>Abrir esta zona; suelte fotos aquí para archivarlas en ella</translation>
    </message>
    <message>
        <source>Open this area</source>
        <translation>Abrir esta zona</translation>
    </message>
    <message>
        <source>first photo</source>
        <translation>primera foto</translation>
    </message>
    <message>
        <source>next photo</source>
        <translation>próxima foto</translation>
    </message>
    <message>
        <source>no photo</source>
        <translation>sin foto</translation>
    </message>
    <message>
        <source>{day} · baseline</source>
        <translation>{day} · imagen de partida</translation>
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
        <translation>Elija fotos de esta zona o suéltelas en la tarjeta</translation>
    </message>
    <message>
        <source>Add photos of {area}</source>
        <translation>Añadir fotos de {area}</translation>
    </message>
    <message>
        <source>Add photos of this area</source>
        <translation>Añadir fotos de esta zona</translation>
    </message>
    <message>
        <source>{weeks} wk after treatment</source>
        <translation>{weeks} sem. tras el tratamiento</translation>
    </message>
    <message>
        <source>Being measured: the figure appears here by itself</source>
        <translation>Se está midiendo: la cifra aparece aquí por sí sola</translation>
    </message>
    <message>
        <source>Measuring is off in the settings: in the area, each photo&apos;s menu measures it</source>
        <translation>La medición está desactivada en los ajustes: en la zona, el menú de cada foto la mide</translation>
    </message>
    <message>
        <source>Photographs: {answer}</source>
        <translation>Fotografías: {answer}</translation>
    </message>
    <message>
        <source>Open the area to have its photos measured</source>
        <translation>Abra la zona para que se midan sus fotos</translation>
    </message>
    <message>
        <source>No baseline: open the area and choose one</source>
        <translation>Sin imagen de partida: abra la zona y elija una</translation>
    </message>
    <message>
        <source>Compared from the next photo on</source>
        <translation>Se compara a partir de la próxima foto</translation>
    </message>
    <message>
        <source>Drop the first photo here; it becomes the baseline</source>
        <translation>Suelte aquí la primera foto; será la imagen de partida</translation>
    </message>
    <message>
        <source>{figures} covered</source>
        <translation>{figures} cubierto</translation>
    </message>
</context>
<context>
    <name>AreaChoice</name>
    <message>
        <source>Which area?</source>
        <translation>¿Qué zona?</translation>
    </message>
</context>
<context>
    <name>AreaDialog</name>
    <message>
        <source>New treated area</source>
        <translation>Nueva zona tratada</translation>
    </message>
    <message>
        <source>Edit treated area</source>
        <translation>Editar zona tratada</translation>
    </message>
    <message>
        <source>Add area</source>
        <translation>Añadir zona</translation>
    </message>
    <message>
        <source>Save area</source>
        <translation>Guardar zona</translation>
    </message>
    <message>
        <source>Where on the body</source>
        <translation>Lugar del cuerpo</translation>
    </message>
    <message>
        <source>Choose where on the body.</source>
        <translation>Elija el lugar del cuerpo.</translation>
    </message>
    <message>
        <source>The patient&apos;s side</source>
        <translation>Lado del paciente</translation>
    </message>
    <message>
        <source>Choose the patient&apos;s side; it is never assumed.</source>
        <translation>Elija el lado del paciente; nunca se da por supuesto.</translation>
    </message>
    <message>
        <source>Name it more closely</source>
        <translation>Más precisión</translation>
    </message>
    <message>
        <source>such as lateral, upper third</source>
        <translation>por ejemplo lateral, tercio superior</translation>
    </message>
    <message>
        <source>First view</source>
        <translation>Primera vista</translation>
    </message>
</context>
<context>
    <name>AreaDrawer</name>
    <message>
        <source>In brackets: the 95 % interval</source>
        <translation>Entre paréntesis: el intervalo del 95 %</translation>
    </message>
    <message>
        <source>since baseline</source>
        <translation>desde la partida</translation>
    </message>
    <message>
        <source>Coverage over time</source>
        <translation>Cobertura en el tiempo</translation>
    </message>
    <message>
        <source>Trend with its 95 % interval · ▲ treatment · ◇ noted · ○ too early, or does not fit</source>
        <translation>Tendencia con su intervalo del 95 % · ▲ tratamiento · ◇ anotado · ○ demasiado pronto, o no encaja</translation>
    </message>
</context>
<context>
    <name>AreaLayout</name>
    <message>
        <source>Side by side, as these photos could not be laid over each other.</source>
        <translation>Lado a lado, porque estas fotos no se pudieron superponer.</translation>
    </message>
    <message>
        <source>No change map: choose Measure again in the photo&apos;s menu.</source>
        <translation>Sin mapa de cambios: elija Medir de nuevo en el menú de la foto.</translation>
    </message>
</context>
<context>
    <name>AreaPage</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>From where the area is photographed; each view is a series of its own</source>
        <translation>Desde dónde se fotografía la zona; cada vista es una serie propia</translation>
    </message>
</context>
<context>
    <name>AreaTabs</name>
    <message>
        <source>{area}, with entries</source>
        <translation>{area}, con entradas</translation>
    </message>
</context>
<context>
    <name>AreaToolbar</name>
    <message>
        <source>Overlay</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Only for photos that could be aligned</source>
        <translation>Solo para fotos que se pudieron alinear</translation>
    </message>
    <message>
        <source>Hide chart</source>
        <translation>Ocultar curva</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>More ways to hold the two photos against each other</source>
        <translation>Más maneras de confrontar las dos fotos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More to draw over the photos</source>
        <translation>Más que dibujar sobre las fotos</translation>
    </message>
</context>
<context>
    <name>AreaViewer</name>
    <message>
        <source>Opening the photos …</source>
        <translation>Abriendo las fotos …</translation>
    </message>
    <message>
        <source>Drawing the map …</source>
        <translation>Dibujando el mapa …</translation>
    </message>
</context>
<context>
    <name>Arriving</name>
    <message>
        <source>A photo card was read. The photos after it wait for its patient.</source>
        <translation>Se leyó una tarjeta de fotos. Las fotos siguientes esperan a su paciente.</translation>
    </message>
    <message>
        <source>A photo card of another day or another library was read. Say whose the photos after it are.</source>
        <translation>Se leyó una tarjeta de fotos de otro día o de otra biblioteca. Diga de quién son las fotos siguientes.</translation>
    </message>
    <message>
        <source>{photos} in the inbox now.</source>
        <translation>{photos} ahora en la bandeja de entrada.</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Abrir la bandeja de entrada</translation>
    </message>
    <message>
        <source>File for {patient}…</source>
        <translation>Archivar para {patient}…</translation>
    </message>
    <message>
        <source>{photos} came into the watched folder while no library was open.</source>
        <translation>{photos} llegaron a la carpeta vigilada cuando no había ninguna biblioteca abierta.</translation>
    </message>
    <message>
        <source>In the watched folder already: {photos}, left there. New ones go to the inbox.</source>
        <translation>Ya en la carpeta vigilada: {photos}, dejadas allí. Las nuevas van a la bandeja de entrada.</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Recogerlas</translation>
    </message>
    <message>
        <source>New photos in the watched folder go to the inbox from now on.</source>
        <translation>Las fotos nuevas de la carpeta vigilada van desde ahora a la bandeja de entrada.</translation>
    </message>
</context>
<context>
    <name>AssessmentDialog</name>
    <message>
        <source>Veins examined</source>
        <translation>Venas exploradas</translation>
    </message>
    <message>
        <source>Record examination</source>
        <translation>Anotar exploración</translation>
    </message>
    <message>
        <source>This documents that the veins were examined. What follows from it is your decision.</source>
        <translation>Esto documenta que se exploraron las venas. Lo que de ello se siga es decisión suya.</translation>
    </message>
    <message>
        <source>Examined on</source>
        <translation>Exploradas el</translation>
    </message>
    <message>
        <source>Type on which day the veins were examined.</source>
        <translation>Escriba qué día se exploraron las venas.</translation>
    </message>
    <message>
        <source>Examined by</source>
        <translation>Exploradas por</translation>
    </message>
    <message>
        <source>Duplex ultrasound</source>
        <translation>Ecografía dúplex</translation>
    </message>
    <message>
        <source>With duplex</source>
        <translation>Con dúplex</translation>
    </message>
    <message>
        <source>Without duplex</source>
        <translation>Sin dúplex</translation>
    </message>
    <message>
        <source>Choose whether duplex ultrasound was used.</source>
        <translation>Elija si se usó ecografía dúplex.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Earlier examinations</source>
        <translation>Exploraciones anteriores</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>BaselineDialog</name>
    <message>
        <source>Set as baseline</source>
        <translation>Fijar como imagen de partida</translation>
    </message>
    <message>
        <source>Hold this series against the photo of {day}?</source>
        <translation>¿Confrontar esta serie con la foto del {day}?</translation>
    </message>
    <message>
        <source>Every follow-up is compared again. The figures so far are kept; Undo brings them back.</source>
        <translation>Cada seguimiento se compara de nuevo. Las cifras actuales se conservan; Deshacer las recupera.</translation>
    </message>
    <message>
        <source>The two photos are not aligned, so the region cannot go along: all of the new baseline is measured.</source>
        <translation>Las dos fotos no están alineadas, así que la región no puede acompañar: se mide toda la nueva imagen de partida.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The series had no baseline</source>
        <translation>La serie no tenía imagen de partida</translation>
    </message>
    <message>
        <source>Say why: whoever reads the figures later will ask.</source>
        <translation>Diga por qué: quien lea las cifras más tarde lo preguntará.</translation>
    </message>
    <message>
        <source>Such as: sharper than the first photo</source>
        <translation>Por ejemplo: más nítida que la primera foto</translation>
    </message>
    <message>
        <source>Sharper than the first photo</source>
        <translation>Más nítida que la primera foto</translation>
    </message>
    <message>
        <source>Better light than the first photo</source>
        <translation>Mejor luz que en la primera foto</translation>
    </message>
    <message>
        <source>Shows all of the area</source>
        <translation>Muestra toda la zona</translation>
    </message>
    <message>
        <source>A new course of treatment begins</source>
        <translation>Empieza una nueva serie de tratamientos</translation>
    </message>
</context>
<context>
    <name>BlindedRating</name>
    <message>
        <source>Export ratings</source>
        <translation>Exportar valoraciones</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Exported: {ratings} with every rating, {statistics} with the statistics beside it.</source>
        <translation>Exportado: {ratings} con cada valoración y, al lado, {statistics} con la estadística.</translation>
    </message>
</context>
<context>
    <name>BodyCard</name>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Treated areas</source>
        <translation>Zonas tratadas</translation>
    </message>
    <message>
        <source>See the legs from behind</source>
        <translation>Ver las piernas por detrás</translation>
    </message>
    <message>
        <source>See the legs from the front</source>
        <translation>Ver las piernas por delante</translation>
    </message>
    <message>
        <source>Place {area}</source>
        <translation>Colocar {area}</translation>
    </message>
    <message>
        <source>Place {area} on the figure</source>
        <translation>Colocar {area} en la figura</translation>
    </message>
    <message>
        <source>Put {area} on the figure; its pin can then be dragged</source>
        <translation>Poner {area} en la figura; después se puede arrastrar su chincheta</translation>
    </message>
    <message>
        <source>{area} was not moved: there is nothing of the body there.</source>
        <translation>{area} no se movió: ahí no hay nada del cuerpo.</translation>
    </message>
    <message>
        <source>{area} was not moved: that is {place}. Open the area and choose Edit area… if its name is wrong.</source>
        <translation>{area} no se movió: ahí está {place}. Abra la zona y elija Editar zona… si su nombre es erróneo.</translation>
    </message>
    <message>
        <source>{place}: click to add an area</source>
        <translation>{place}: haga clic para añadir una zona</translation>
    </message>
    <message>
        <source>Click the figure to add an area.</source>
        <translation>Haga clic en la figura para añadir una zona.</translation>
    </message>
    <message>
        <source>On the front: {n}.</source>
        <translation>Por delante: {n}.</translation>
    </message>
    <message>
        <source>On the back: {n}.</source>
        <translation>Por detrás: {n}.</translation>
    </message>
    <message>
        <source>On the face: {n}.</source>
        <translation>En la cara: {n}.</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Figure of the body with the treated areas</source>
        <translation>Figura del cuerpo con las zonas tratadas</translation>
    </message>
    <message>
        <source>R</source>
        <translation>D</translation>
    </message>
    <message>
        <source>L</source>
        <translation>I</translation>
    </message>
</context>
<context>
    <name>BodyPin</name>
    <message>
        <source>{area}. Press to find it in the list, drag to move it (Ctrl and arrow keys)</source>
        <translation>{area}. Pulse para hallarla en la lista, arrastre para moverla (Ctrl y flechas)</translation>
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
        <translation>Dónde ocurrió está en {file}; no nombra a nadie. Envíelo a quien cuide de esta aplicación.</translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Throw away what you have entered?</source>
        <translation>¿Descartar lo que ha escrito?</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>Skip the tour</source>
        <translation>Saltar la visita</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Choose the camera, turn its picture, hear tones</source>
        <translation>Elegir la cámara, girar su imagen, oír tonos</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>File photos that were taken with another camera</source>
        <translation>Archivar fotos hechas con otra cámara</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Turn the picture {degrees}°</source>
        <translation>Girar la imagen {degrees}°</translation>
    </message>
    <message>
        <source>Do not turn the picture</source>
        <translation>No girar la imagen</translation>
    </message>
    <message>
        <source>Tones while lining up</source>
        <translation>Tonos al encuadrar</translation>
    </message>
</context>
<context>
    <name>CapturePanel</name>
    <message>
        <source>Ghost of baseline</source>
        <translation>Fantasma de la imagen de partida</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Contornos</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen entera</translation>
    </message>
    <message>
        <source>How strongly the baseline is drawn</source>
        <translation>Con qué fuerza se dibuja la imagen de partida</translation>
    </message>
    <message>
        <source>Keep, next view</source>
        <translation>Conservar, próxima vista</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Ready to shoot?</source>
        <translation>¿Listo para disparar?</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Esta sesión</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Conservar todas</translation>
    </message>
</context>
<context>
    <name>Capturing</name>
    <message>
        <source>Photographs: {answer}. The camera stays closed.</source>
        <translation>Fotografías: {answer}. La cámara sigue cerrada.</translation>
    </message>
    <message>
        <source>{photos} not kept yet. Keep?</source>
        <translation>{photos} sin conservar todavía. ¿Conservarlas?</translation>
    </message>
    <message>
        <source>{photos} filed for {patient}.</source>
        <translation>{photos} archivadas para {patient}.</translation>
    </message>
    <message>
        <source>Opening the camera …</source>
        <translation>Abriendo la cámara …</translation>
    </message>
</context>
<context>
    <name>CareHistory</name>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Move to trash: {record}</source>
        <translation>Mover a la papelera: {record}</translation>
    </message>
    <message>
        <source>Entered by mistake: it is kept in the trash for 30 days</source>
        <translation>Anotado por error: queda 30 días en la papelera</translation>
    </message>
</context>
<context>
    <name>ChecklistDialog</name>
    <message>
        <source>Checklist before treatment</source>
        <translation>Lista de comprobación previa</translation>
    </message>
    <message>
        <source>Record checklist</source>
        <translation>Anotar lista de comprobación</translation>
    </message>
    <message>
        <source>This documents what was asked and answered. It gives no advice: whether and how to treat is your decision.</source>
        <translation>Esto documenta lo que se preguntó y respondió. No aconseja: si se trata, y cómo, es decisión suya.</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Preguntado el</translation>
    </message>
    <message>
        <source>Type on which day it was asked.</source>
        <translation>Escriba qué día se preguntó.</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Preguntado por</translation>
    </message>
    <message>
        <source>Answer the rest with No</source>
        <translation>Responder No al resto</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing was answered yet.</source>
        <translation>Aún no se respondió nada.</translation>
    </message>
    <message>
        <source>Earlier checklists</source>
        <translation>Listas anteriores</translation>
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
        <translation>Ajustes y bloqueo</translation>
    </message>
    <message>
        <source>Follow-ups due · {number}</source>
        <translation>Seguimientos pendientes · {number}</translation>
    </message>
    <message>
        <source>No follow-up due</source>
        <translation>Ningún seguimiento pendiente</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Anotar consentimiento</translation>
    </message>
</context>
<context>
    <name>ConsentGrid</name>
    <message>
        <source>The face has answers of its own</source>
        <translation>La cara tiene respuestas propias</translation>
    </message>
    <message>
        <source>Consent: photographs</source>
        <translation>Consentimiento: fotografías</translation>
    </message>
    <message>
        <source>New answers were given on</source>
        <translation>Nuevas respuestas dadas el</translation>
    </message>
    <message>
        <source>Consent: photographs that show the face</source>
        <translation>Consentimiento: fotografías que muestran la cara</translation>
    </message>
    <message>
        <source>{purpose}, face</source>
        <translation>{purpose}, cara</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sin preguntar</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>1 area</source>
        <translation>1 zona</translation>
    </message>
    <message numerus="yes">
        <source>%n areas</source>
        <translation>
            <numerusform>%n zona</numerusform>
            <numerusform>%n zonas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day later</source>
        <translation>1 día después</translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n día después</numerusform>
            <numerusform>%n días después</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation>1 par</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n par</numerusform>
            <numerusform>%n pares</numerusform>
        </translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>1 paciente</translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n paciente</numerusform>
            <numerusform>%n pacientes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 foto</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 week later</source>
        <translation>1 semana después</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks later</source>
        <translation>
            <numerusform>%n semana después</numerusform>
            <numerusform>%n semanas después</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageChart</name>
    <message>
        <source>Coverage over time</source>
        <translation>Cobertura en el tiempo</translation>
    </message>
    <message>
        <source>{day}: {value} covered, 95 % interval {interval}</source>
        <translation>{day}: {value} cubierto, intervalo del 95 % {interval}</translation>
    </message>
    <message>
        <source>{text}, corrected by hand</source>
        <translation>{text}, corregido a mano</translation>
    </message>
    <message>
        <source>{text}; does not fit the others</source>
        <translation>{text}; no encaja con las demás</translation>
    </message>
    <message>
        <source>{text}; too early to judge</source>
        <translation>{text}; demasiado pronto para juzgar</translation>
    </message>
    <message>
        <source>Trend on {day}: {value}, 95 % interval {interval}</source>
        <translation>Tendencia el {day}: {value}, intervalo del 95 % {interval}</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>muy pronto</translation>
    </message>
    <message>
        <source>The curve begins with the first measured photo.</source>
        <translation>La curva empieza con la primera foto medida.</translation>
    </message>
</context>
<context>
    <name>CreateFace</name>
    <message>
        <source>Create a library</source>
        <translation>Crear una biblioteca</translation>
    </message>
    <message>
        <source>Folder on this computer</source>
        <translation>Carpeta en este ordenador</translation>
    </message>
    <message>
        <source>Choose a folder for the library.</source>
        <translation>Elija una carpeta para la biblioteca.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Your name, as it stands beside what you enter</source>
        <translation>Su nombre, como figura junto a lo que anota</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Escriba su nombre.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Repita la frase</translation>
    </message>
    <message>
        <source>Create library</source>
        <translation>Crear biblioteca</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose in a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
    <message>
        <source>This is not a day. Type it as {hint}.</source>
        <translation>Esto no es un día. Escríbalo como {hint}.</translation>
    </message>
    <message>
        <source>This day is in the future.</source>
        <translation>Este día está en el futuro.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Edit photo…</source>
        <translation>Editar foto…</translation>
    </message>
    <message>
        <source>Move photo…</source>
        <translation>Mover foto…</translation>
    </message>
    <message>
        <source>Set as baseline…</source>
        <translation>Fijar como imagen de partida…</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Medir de nuevo</translation>
    </message>
    <message>
        <source>Measure the whole view again</source>
        <translation>Medir de nuevo toda la vista</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Add the treated area first; then say how it is photographed.</source>
        <translation>Añada primero la zona tratada; diga luego cómo se fotografía.</translation>
    </message>
    <message>
        <source>Edit session…</source>
        <translation>Editar sesión…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Stopped. What was filed before is kept; Measure again is in each photo&apos;s menu.</source>
        <translation>Detenido. Lo archivado antes se conserva; Medir de nuevo está en el menú de cada foto.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Every pair is graded</source>
        <translation>Todos los pares están valorados</translation>
    </message>
    <message>
        <source>All grades are kept. The report tells what was measured: from then on no grade can be taken back.</source>
        <translation>Todos los niveles se conservan. El informe dice lo que se midió: desde entonces no se puede retirar ningún nivel.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>Take back the last grade</source>
        <translation>Retirar el último nivel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Dot</name>
    <message>
        <source>{step} (arrow keys)</source>
        <translation>{step} (flechas)</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Follow-ups due</source>
        <translation>Seguimientos pendientes</translation>
    </message>
    <message>
        <source>None now. Follow-ups are counted from each area&apos;s last treatment; the weeks can be changed in the settings.</source>
        <translation>Ninguno ahora. Los seguimientos se cuentan desde el último tratamiento de cada zona; las semanas se cambian en los ajustes.</translation>
    </message>
    <message>
        <source>Show more ({number} left)</source>
        <translation>Mostrar más (quedan {number})</translation>
    </message>
    <message>
        <source>{time} after treatment</source>
        <translation>{time} tras el tratamiento</translation>
    </message>
    <message>
        <source>Open this area</source>
        <translation>Abrir esta zona</translation>
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
        <translation>Estas fotos se hicieron en varios días</translation>
    </message>
    <message>
        <source>Each to the session of its day</source>
        <translation>Cada una a la sesión de su día</translation>
    </message>
    <message>
        <source>All to one session</source>
        <translation>Todas a una sesión</translation>
    </message>
    <message>
        <source>All that are not recognised</source>
        <translation>Todas las no reconocidas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>None of this can be filed</source>
        <translation>Nada de esto se puede archivar</translation>
    </message>
    <message>
        <source>File {photos}</source>
        <translation>Archivar {photos}</translation>
    </message>
    <message>
        <source>{n} of {number} looked at …</source>
        <translation>{n} de {number} miradas …</translation>
    </message>
    <message>
        <source>File photos</source>
        <translation>Archivar fotos</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Add photos</source>
        <translation>Añadir fotos</translation>
    </message>
    <message>
        <source>Photographs: {answer}. Nothing was filed; sessions can be recorded without photographs.</source>
        <translation>Fotografías: {answer}. No se archivó nada; las sesiones se pueden anotar sin fotografías.</translation>
    </message>
    <message>
        <source>Nothing was filed. Add the treated area first.</source>
        <translation>No se archivó nada. Añada primero la zona tratada.</translation>
    </message>
    <message>
        <source>Pasted {day}.png</source>
        <translation>Pegado {day}.png</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Photos of this series</source>
        <translation>Fotos de esta serie</translation>
    </message>
    <message>
        <source>Drop photos here</source>
        <translation>Suelte fotos aquí</translation>
    </message>
    <message>
        <source>Drop or paste photos, or click to choose files</source>
        <translation>Suelte o pegue fotos, o haga clic para elegir archivos</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Please look at what is marked.</source>
        <translation>Mire lo que está marcado.</translation>
    </message>
</context>
<context>
    <name>Grades</name>
    <message>
        <source>Left shows fewer veins</source>
        <translation>Izquierda muestra menos venas</translation>
    </message>
    <message>
        <source>Right shows fewer veins</source>
        <translation>Derecha muestra menos venas</translation>
    </message>
    <message>
        <source>And which photo shows fewer veins: left (←) or right (→)?</source>
        <translation>¿Y qué foto muestra menos venas: izquierda (←) o derecha (→)?</translation>
    </message>
    <message>
        <source>How many of the veins on the right are gone on the left?</source>
        <translation>¿Cuántas de las venas de la derecha faltan en la izquierda?</translation>
    </message>
    <message>
        <source>How many of the veins on the left are gone on the right?</source>
        <translation>¿Cuántas de las venas de la izquierda faltan en la derecha?</translation>
    </message>
    <message>
        <source>Which photo shows fewer veins, and how many of the other&apos;s are gone there?</source>
        <translation>¿Qué foto muestra menos venas, y cuántas de las de la otra faltan allí?</translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message>
        <source>Whose photos are these?</source>
        <translation>¿De quién son estas fotos?</translation>
    </message>
    <message>
        <source>Type a name …</source>
        <translation>Escriba un nombre …</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Card of {time}</source>
        <translation>Tarjeta de las {time}</translation>
    </message>
    <message>
        <source>Card of {day}</source>
        <translation>Tarjeta del {day}</translation>
    </message>
    <message>
        <source>A card that this library does not know</source>
        <translation>Una tarjeta que esta biblioteca no conoce</translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation>Sin tarjeta</translation>
    </message>
    <message>
        <source>It was shown for {patient}. Please confirm.</source>
        <translation>Se mostró para {patient}. Confírmelo, por favor.</translation>
    </message>
    <message>
        <source>These photos are of another day than the card, so nobody is proposed. Say whose they are.</source>
        <translation>Estas fotos son de otro día que la tarjeta, así que no se propone a nadie. Diga de quién son.</translation>
    </message>
    <message>
        <source>It is of another library or was deleted. Say whose these photos are.</source>
        <translation>Es de otra biblioteca o se eliminó. Diga de quién son estas fotos.</translation>
    </message>
    <message>
        <source>File {photos}…</source>
        <translation>Archivar {photos}…</translation>
    </message>
</context>
<context>
    <name>HealingWeeks</name>
    <message>
        <source>After this kind of treatment</source>
        <translation>Tras este tipo de tratamiento</translation>
    </message>
    <message>
        <source>Too early, weeks</source>
        <translation>Muy pronto, semanas</translation>
    </message>
    <message>
        <source>Early until week</source>
        <translation>Temprano hasta la semana</translation>
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
        <translation>Esperan a que diga de quién son.</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Abrir la bandeja de entrada</translation>
    </message>
    <message>
        <source>{photos} not filed yet</source>
        <translation>{photos} aún sin archivar</translation>
    </message>
</context>
<context>
    <name>InboxDialog</name>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Photos wait here, encrypted, until they are filed under name, date of birth and side.</source>
        <translation>Las fotos esperan aquí, cifradas, hasta archivarse con nombre, fecha de nacimiento y lado.</translation>
    </message>
    <message>
        <source>No photo waits. Drop photos on the page of today, or choose a folder to be watched in the settings.</source>
        <translation>No espera ninguna foto. Suelte fotos en la página Hoy, o elija en los ajustes una carpeta que vigilar.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>No hay imagen ni archivo en el portapapeles.</translation>
    </message>
    <message>
        <source>Nothing was filed. Add the treated area first, then drop the photos on it.</source>
        <translation>No se archivó nada. Añada primero la zona tratada y suelte luego las fotos en ella.</translation>
    </message>
    <message>
        <source>{photos} filed for {patient}.</source>
        <translation>{photos} archivadas para {patient}.</translation>
    </message>
    <message>
        <source>{name}: filed, but not measured: {why}</source>
        <translation>{name}: archivada, pero no medida: {why}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ItemField</name>
    <message>
        <source>Which, since when, what was agreed</source>
        <translation>Cuál, desde cuándo, qué se acordó</translation>
    </message>
    <message>
        <source>Note: {item}</source>
        <translation>Nota: {item}</translation>
    </message>
    <message>
        <source>{day}: {answer}</source>
        <translation>{day}: {answer}</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>más de un año</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel: {title}</source>
        <translation>Cancelar: {title}</translation>
    </message>
    <message>
        <source>Stopping at the next step …</source>
        <translation>Parando en el próximo paso …</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Take back the last grade</source>
        <translation>Retirar el último nivel</translation>
    </message>
    <message>
        <source>Grade the pair before this one anew (Ctrl+Z)</source>
        <translation>Valorar de nuevo el par anterior (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Every grade is kept; go on whenever you like (Esc)</source>
        <translation>Cada nivel se conserva; siga cuando quiera (Esc)</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} de {total}</translation>
    </message>
    <message>
        <source>Opening the photographs …</source>
        <translation>Abriendo las fotografías …</translation>
    </message>
    <message>
        <source>{why} Press 6, Cannot tell, to pass it over.</source>
        <translation>{why} Pulse 6, No se puede decir, para pasarlo.</translation>
    </message>
    <message>
        <source>Pair to grade</source>
        <translation>Par que valorar</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Key {key}</source>
        <translation>Tecla {key}</translation>
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
        <translation>Su clave de recuperación</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>La he anotado</translation>
    </message>
</context>
<context>
    <name>Landmarks</name>
    <message>
        <source>Now click the same spot, number {n}, in the baseline of {day}.</source>
        <translation>Haga clic ahora en el mismo punto, número {n}, en la imagen de partida del {day}.</translation>
    </message>
    <message>
        <source>Now click the same spot, number {n}, in the photo of {day}.</source>
        <translation>Haga clic ahora en el mismo punto, número {n}, en la foto del {day}.</translation>
    </message>
    <message>
        <source>Click a spot in one photo, then the same spot in the other: {n} pairs.</source>
        <translation>Haga clic en un punto de una foto y luego en el mismo de la otra: {n} pares.</translation>
    </message>
    <message>
        <source>{n} more pairs.</source>
        <translation>{n} pares más.</translation>
    </message>
    <message>
        <source>1 more pair.</source>
        <translation>1 par más.</translation>
    </message>
    <message>
        <source>{n} pairs are set. More of them, farther apart, make it surer.</source>
        <translation>Hay {n} pares puestos. Más, más separados, dan más seguridad.</translation>
    </message>
    <message>
        <source>Good spots: moles, freckles, creases and scars all around the treated skin, not the veins. Wheel: zoom. Drag: move. Enter: mark at the cross. Arrow keys: put a landmark right by a pixel.</source>
        <translation>Buenos puntos: lunares, pecas, pliegues y cicatrices alrededor de la piel tratada, no las venas. Rueda: zum. Arrastrar: mover. Intro: marcar en la cruz. Flechas: ajustar un punto un píxel.</translation>
    </message>
    <message>
        <source>Trying these landmarks …</source>
        <translation>Probando estos puntos …</translation>
    </message>
    <message>
        <source>Aligned to {apart}; the skin between the landmarks agrees.</source>
        <translation>Alineado a {apart}; la piel entre los puntos concuerda.</translation>
    </message>
    <message>
        <source>Aligned to about {apart} by the landmarks alone: the skin between them does not confirm them. Check that each number marks the same spot; more pairs make it surer.</source>
        <translation>Alineado a unos {apart} solo por los puntos: la piel entre ellos no los confirma. Compruebe que cada número marca el mismo punto; más pares dan más seguridad.</translation>
    </message>
    <message>
        <source>less than {n} pixels</source>
        <translation>menos de {n} píxeles</translation>
    </message>
    <message>
        <source>{n} pixels</source>
        <translation>{n} píxeles</translation>
    </message>
    <message>
        <source>{pixels} ({mm})</source>
        <translation>{pixels} ({mm})</translation>
    </message>
    <message>
        <source>Baseline, {day}</source>
        <translation>Imagen de partida, {day}</translation>
    </message>
</context>
<context>
    <name>LandmarksDialog</name>
    <message>
        <source>Set landmarks</source>
        <translation>Poner puntos de referencia</translation>
    </message>
    <message>
        <source>Align by these landmarks</source>
        <translation>Alinear con estos puntos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Delete landmark</source>
        <translation>Eliminar punto</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Encajar</translation>
    </message>
    <message>
        <source>Remove landmarks</source>
        <translation>Quitar puntos de referencia</translation>
    </message>
    <message>
        <source>Take the last step back (Ctrl+Z)</source>
        <translation>Retirar el último paso (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Delete the chosen number in both photos (Del)</source>
        <translation>Eliminar el número elegido en ambas fotos (Supr)</translation>
    </message>
    <message>
        <source>Show the whole photos (Home)</source>
        <translation>Mostrar las fotos enteras (Inicio)</translation>
    </message>
    <message>
        <source>Align the photos without landmarks again</source>
        <translation>Alinear de nuevo las fotos sin puntos</translation>
    </message>
</context>
<context>
    <name>Leading</name>
    <message>
        <source>Opening the baseline …</source>
        <translation>Abriendo la imagen de partida …</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Nothing in the list is called “{typed}”.</source>
        <translation>Nada en la lista se llama «{typed}».</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation>Imagen en directo</translation>
    </message>
    <message>
        <source>The shot. Press it again for the live picture</source>
        <translation>La toma. Pulse otra vez para la imagen en directo</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Imagen de partida</translation>
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
        <translation>Poner puntos de referencia…</translation>
    </message>
    <message>
        <source>Remove landmarks</source>
        <translation>Quitar puntos de referencia</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge with another patient</source>
        <translation>Fusionar con otro paciente</translation>
    </message>
    <message>
        <source>Merge patients</source>
        <translation>Fusionar pacientes</translation>
    </message>
    <message>
        <source>For two entries of one person. All that belongs to the other entry moves to this one; the empty entry goes to the trash. Undo takes it all back in one step.</source>
        <translation>Para dos fichas de una misma persona. Todo lo de la otra ficha pasa a esta; la ficha vacía va a la papelera. Deshacer lo revierte todo en un paso.</translation>
    </message>
    <message>
        <source>The other entry</source>
        <translation>La otra ficha</translation>
    </message>
    <message>
        <source>Choose the other entry of this person.</source>
        <translation>Elija la otra ficha de esta persona.</translation>
    </message>
    <message>
        <source>Name, date of birth and number that stay</source>
        <translation>Nombre, fecha de nacimiento y número que quedan</translation>
    </message>
    <message>
        <source>The dates of birth differ: {one} and {other}. Is this one person?</source>
        <translation>Las fechas de nacimiento difieren: {one} y {other}. ¿Es una sola persona?</translation>
    </message>
    <message>
        <source>Sessions: {n}</source>
        <translation>Sesiones: {n}</translation>
    </message>
    <message>
        <source>Photos: {n}</source>
        <translation>Fotos: {n}</translation>
    </message>
    <message>
        <source>Answers on consent: {n}</source>
        <translation>Respuestas de consentimiento: {n}</translation>
    </message>
    <message>
        <source>Checklists: {n}</source>
        <translation>Listas de comprobación: {n}</translation>
    </message>
    <message>
        <source>Examinations of the veins: {n}</source>
        <translation>Exploraciones de las venas: {n}</translation>
    </message>
    <message>
        <source>Areas: {places}</source>
        <translation>Zonas: {places}</translation>
    </message>
    <message>
        <source>These move to {patient}, with alerts and notes:</source>
        <translation>Esto pasa a {patient}, con alertas y notas:</translation>
    </message>
    <message>
        <source>Nothing is filed there; alerts and notes move to this entry.</source>
        <translation>No hay nada archivado allí; alertas y notas pasan a esta ficha.</translation>
    </message>
</context>
<context>
    <name>MovePhotoDialog</name>
    <message>
        <source>Move photo {name}</source>
        <translation>Mover foto {name}</translation>
    </message>
    <message>
        <source>Move photo</source>
        <translation>Mover foto</translation>
    </message>
    <message>
        <source>To patient</source>
        <translation>Al paciente</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Choose the area and its side.</source>
        <translation>Elija la zona y su lado.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Choose the view.</source>
        <translation>Elija la vista.</translation>
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
        <translation>Fijar esta foto como partida…</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Añadir fotos</translation>
    </message>
    <message>
        <source>This series has no baseline, so nothing is compared. Choose the photo to compare with.</source>
        <translation>Esta serie no tiene imagen de partida, así que no se compara nada. Elija la foto con la que comparar.</translation>
    </message>
    <message>
        <source>This series has no baseline, so nothing is compared. The next photo that is not taken straight after treatment becomes it.</source>
        <translation>Esta serie no tiene imagen de partida, así que no se compara nada. Lo será la próxima foto que no se haga justo después del tratamiento.</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Pin note</source>
        <translation>Fijar nota</translation>
    </message>
    <message>
        <source>Note on the photo of {day}</source>
        <translation>Nota en la foto del {day}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Take the note off</source>
        <translation>Quitar la nota</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Notes of this view</source>
        <translation>Notas de esta vista</translation>
    </message>
    <message>
        <source>Choose one to see it on its photo.</source>
        <translation>Elija una para verla en su foto.</translation>
    </message>
    <message>
        <source>{n} · {day} · {text}</source>
        <translation>{n} · {day} · {text}</translation>
    </message>
    <message>
        <source>None yet. Pin a note (A), then click a spot of a photo.</source>
        <translation>Ninguna aún. Fije una nota (A) y haga clic en un punto de una foto.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Type a number such as {example}.</source>
        <translation>Escriba un número como {example}.</translation>
    </message>
    <message>
        <source>This must be more than {least} and at most {most}.</source>
        <translation>Debe ser mayor que {least} y como mucho {most}.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Patient, area or action</source>
        <translation>Paciente, zona o acción</translation>
    </message>
    <message>
        <source>Find a patient, an area or an action</source>
        <translation>Buscar un paciente, una zona o una acción</translation>
    </message>
    <message>
        <source>Nothing matches. Try part of a name, a number, a date of birth, an area or an action.</source>
        <translation>Nada coincide. Pruebe parte de un nombre, un número, una fecha de nacimiento, una zona o una acción.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo escrito</translation>
    </message>
</context>
<context>
    <name>PassphraseGate</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Type the passphrase of this library.</source>
        <translation>Escriba la frase de contraseña de esta biblioteca.</translation>
    </message>
    <message>
        <source>Back to the records</source>
        <translation>Volver a las fichas</translation>
    </message>
    <message>
        <source>Go on showing</source>
        <translation>Seguir mostrando</translation>
    </message>
    <message>
        <source>Lock the library</source>
        <translation>Bloquear la biblioteca</translation>
    </message>
    <message>
        <source>The patient view is left with the passphrase of whoever opened the library.</source>
        <translation>De la vista del paciente se sale con la frase de contraseña de quien abrió la biblioteca.</translation>
    </message>
</context>
<context>
    <name>PatientDialog</name>
    <message>
        <source>New patient</source>
        <translation>Nuevo paciente</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation>Editar paciente</translation>
    </message>
    <message>
        <source>Add patient</source>
        <translation>Añadir paciente</translation>
    </message>
    <message>
        <source>Save patient</source>
        <translation>Guardar paciente</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Type the family name.</source>
        <translation>Escriba los apellidos.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>A date of birth cannot be in the future.</source>
        <translation>Una fecha de nacimiento no puede estar en el futuro.</translation>
    </message>
    <message>
        <source>Clinic number</source>
        <translation>Número de la clínica</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>There is a patient of this name and date of birth already: {name}, {born}.</source>
        <translation>Ya hay un paciente con este nombre y fecha de nacimiento: {name}, {born}.</translation>
    </message>
    <message>
        <source>It is in the archive: search for “archived” to find it.</source>
        <translation>Está en el archivo: busque «archivado» para encontrarlo.</translation>
    </message>
</context>
<context>
    <name>PatientList</name>
    <message>
        <source>Find a patient ({key})</source>
        <translation>Buscar un paciente ({key})</translation>
    </message>
    <message>
        <source>Name, number or date of birth</source>
        <translation>Nombre, número o fecha de nacimiento</translation>
    </message>
    <message>
        <source>Find a patient by name, number or date of birth</source>
        <translation>Buscar un paciente por nombre, número o fecha de nacimiento</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Archived patients · {number}</source>
        <translation>Pacientes archivados · {number}</translation>
    </message>
    <message>
        <source>Leave the archive</source>
        <translation>Salir del archivo</translation>
    </message>
    <message>
        <source>Nobody matches “{typed}”. Try part of the name, the number or the date of birth.</source>
        <translation>Nadie coincide con «{typed}». Pruebe parte del nombre, el número o la fecha de nacimiento.</translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Ask for consent first</source>
        <translation>Pida primero el consentimiento</translation>
    </message>
    <message>
        <source>Record whether photographs may be taken. Then click the figure where the skin is to be followed.</source>
        <translation>Anote si se pueden hacer fotografías. Luego haga clic en la figura donde se seguirá la piel.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Anotar consentimiento</translation>
    </message>
    <message>
        <source>No treated areas yet</source>
        <translation>Aún no hay zonas tratadas</translation>
    </message>
    <message>
        <source>Click the figure where the skin is to be followed; photographs are filed in that area.</source>
        <translation>Haga clic en la figura donde se seguirá la piel; las fotografías se archivan en esa zona.</translation>
    </message>
    <message>
        <source>Add area</source>
        <translation>Añadir zona</translation>
    </message>
    <message>
        <source>None yet. A session is one day on which the patient is seen.</source>
        <translation>Ninguna aún. Una sesión es un día en que se ve al paciente.</translation>
    </message>
    <message>
        <source>Open this session</source>
        <translation>Abrir esta sesión</translation>
    </message>
</context>
<context>
    <name>PhotoCardDialog</name>
    <message>
        <source>Photo card of {time}</source>
        <translation>Tarjeta de fotos de las {time}</translation>
    </message>
    <message>
        <source>Photograph this code first, then the patient. It holds no name, and counts today.</source>
        <translation>Fotografíe primero este código y luego al paciente. No contiene ningún nombre y vale hoy.</translation>
    </message>
    <message>
        <source>Dropped or sent to the watched folder, the photos after it wait in the inbox until you confirm name, date of birth and side.</source>
        <translation>Soltadas o enviadas a la carpeta vigilada, las fotos siguientes esperan en la bandeja de entrada hasta que confirme nombre, fecha de nacimiento y lado.</translation>
    </message>
</context>
<context>
    <name>PhotoChooser</name>
    <message>
        <source>Photographs ({patterns})</source>
        <translation>Fotografías ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <source>Edit photo {name}</source>
        <translation>Editar foto {name}</translation>
    </message>
    <message>
        <source>Save photo</source>
        <translation>Guardar foto</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation>Cuándo se hizo</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Polarising filters</source>
        <translation>Filtros polarizadores</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Altered by the camera or an app</source>
        <translation>Alterada por la cámara o una aplicación</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Balance de blancos</translation>
    </message>
    <message>
        <source>Scale, pixels per millimetre</source>
        <translation>Escala, píxeles por milímetro</translation>
    </message>
    <message>
        <source>Digital zoom: enlarged so many times</source>
        <translation>Zum digital: ampliada tantas veces</translation>
    </message>
</context>
<context>
    <name>PhotoHelpDialog</name>
    <message>
        <source>How to photograph</source>
        <translation>Cómo fotografiar</translation>
    </message>
    <message>
        <source>The same way each time: then what changes is the skin, not the photo.</source>
        <translation>Siempre igual: así lo que cambia es la piel, no la foto.</translation>
    </message>
</context>
<context>
    <name>PhotoModes</name>
    <message>
        <source>How much of the follow-up is seen</source>
        <translation>Cuánto se ve del seguimiento</translation>
    </message>
    <message>
        <source>How much of the follow-up is seen ([ and ])</source>
        <translation>Cuánto se ve del seguimiento ([ y ])</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause, or go on (Space); pointing at a vein holds it, too</source>
        <translation>Pausa o seguir (Espacio); señalar una vena también lo detiene</translation>
    </message>
    <message>
        <source>Show {day}</source>
        <translation>Mostrar {day}</translation>
    </message>
    <message>
        <source>Show the other photo (B); a tap on the photo does it too</source>
        <translation>Mostrar la otra foto (B); tocar la foto también lo hace</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarla fuera</translation>
    </message>
    <message>
        <source>Choose where it belongs, or leave it out.</source>
        <translation>Elija su lugar, o déjela fuera.</translation>
    </message>
    <message>
        <source>When in the course</source>
        <translation>Cuándo en el curso</translation>
    </message>
    <message>
        <source>This is a photo card. It is not filed.</source>
        <translation>Esto es una tarjeta de fotos. No se archiva.</translation>
    </message>
    <message>
        <source>{name} · taken on {day}, {time}</source>
        <translation>{name} · hecha el {day}, {time}</translation>
    </message>
</context>
<context>
    <name>PhotoSurface</name>
    <message>
        <source>Photographs: {first} and {second}</source>
        <translation>Fotografías: {first} y {second}</translation>
    </message>
    <message>
        <source>Photograph: {first}</source>
        <translation>Fotografía: {first}</translation>
    </message>
    <message>
        <source>No photograph</source>
        <translation>Sin fotografía</translation>
    </message>
</context>
<context>
    <name>PhotoTools</name>
    <message>
        <source>Click the spot of the note. Esc stops.</source>
        <translation>Haga clic en el punto de la nota. Esc termina.</translation>
    </message>
    <message>
        <source>Click from point to point; in pixels until a scale is drawn (D). Esc stops.</source>
        <translation>Haga clic de punto en punto; en píxeles hasta que se dibuje una escala (D). Esc termina.</translation>
    </message>
    <message>
        <source>Click from point to point. Double click or Enter ends, Ctrl+C copies, Esc stops.</source>
        <translation>Haga clic de punto en punto. Doble clic o Intro acaba, Ctrl+C copia, Esc termina.</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Drag along something of known length, such as 10 mm of a ruler. Esc stops.</source>
        <translation>Arrastre a lo largo de algo de longitud conocida, como 10 mm de una regla. Esc termina.</translation>
    </message>
</context>
<context>
    <name>PhotosField</name>
    <message>
        <source>Take all away</source>
        <translation>Quitar todas</translation>
    </message>
    <message>
        <source>At least {least} photos are needed, {wanted} are better.</source>
        <translation>Hacen falta al menos {least} fotos, mejor {wanted}.</translation>
    </message>
    <message>
        <source>This is a picture without its file. Drop the files from the camera.</source>
        <translation>Esto es una imagen sin su archivo. Suelte los archivos de la cámara.</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Elegir fotos</translation>
    </message>
    <message>
        <source>Drop {photos} here, or press to choose them</source>
        <translation>Suelte {photos} aquí, o pulse para elegirlas</translation>
    </message>
    <message>
        <source>Drop more here, or press to choose them</source>
        <translation>Suelte más aquí, o pulse para elegirlas</translation>
    </message>
    <message>
        <source>{n} of {wanted} photos</source>
        <translation>{n} de {wanted} fotos</translation>
    </message>
    <message>
        <source>{n} photos</source>
        <translation>{n} fotos</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} y {n} más</translation>
    </message>
</context>
<context>
    <name>PhotosNext</name>
    <message>
        <source>Session saved. Next, the photos: {areas}</source>
        <translation>Sesión guardada. Ahora, las fotos: {areas}</translation>
    </message>
</context>
<context>
    <name>PinPane</name>
    <message>
        <source>{n} landmarks</source>
        <translation>{n} puntos de referencia</translation>
    </message>
    <message>
        <source>{all}, number {n} chosen</source>
        <translation>{all}, número {n} elegido</translation>
    </message>
</context>
<context>
    <name>PlainCurve</name>
    <message>
        <source>Your course over time</source>
        <translation>Su evolución</translation>
    </message>
</context>
<context>
    <name>PresentPage</name>
    <message>
        <source>Back to the records</source>
        <translation>Volver a las fichas</translation>
    </message>
    <message>
        <source>Back to the records: asks for the passphrase (Esc)</source>
        <translation>Volver a las fichas: pide la frase de contraseña (Esc)</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>There is no photo to show yet.</source>
        <translation>Aún no hay foto que mostrar.</translation>
    </message>
    <message>
        <source>Photographs were refused or withdrawn: none is shown.</source>
        <translation>Las fotografías se rechazaron o retiraron: no se muestra ninguna.</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>En esta pantalla</translation>
    </message>
    <message>
        <source>On {screen} as well</source>
        <translation>También en {screen}</translation>
    </message>
    <message>
        <source>Vein Tracker</source>
        <translation>Vein Tracker</translation>
    </message>
    <message>
        <source>Opening the photos …</source>
        <translation>Abriendo las fotos …</translation>
    </message>
    <message>
        <source>This is the demo library: its passphrase is {passphrase}.</source>
        <translation>Esta es la biblioteca de demostración: su frase de contraseña es {passphrase}.</translation>
    </message>
</context>
<context>
    <name>PresetsField</name>
    <message>
        <source>“{line}”: type an agent, a colon, and its strengths in percent: {example}</source>
        <translation>«{line}»: escriba un agente, dos puntos y sus concentraciones en tanto por ciento: {example}</translation>
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
        <translation>La tarjeta de fotos anterior se mostró para {patient}. ¿De quién es la foto?</translation>
    </message>
    <message>
        <source>Not recognised. Please check that it shows {place}.</source>
        <translation>No reconocida. Compruebe que muestra {place}.</translation>
    </message>
    <message>
        <source>The first photo of this view</source>
        <translation>La primera foto de esta vista</translation>
    </message>
    <message>
        <source>This fits {place} only when mirrored: was it a front camera? File it as it is or elsewhere, or leave it out.</source>
        <translation>Solo encaja con {place} en espejo: ¿era la cámara frontal? Archívela tal cual o en otro sitio, o déjela fuera.</translation>
    </message>
    <message>
        <source>This looks like {found}, not {place}.</source>
        <translation>Esto parece {found}, no {place}.</translation>
    </message>
    <message>
        <source>Recognised: the skin of {place}</source>
        <translation>Reconocida: la piel de {place}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>This fits {places} alike. Please choose.</source>
        <translation>Encaja por igual con {places}. Elija, por favor.</translation>
    </message>
    <message>
        <source>It looks like none of this patient&apos;s photos so far.</source>
        <translation>No se parece a ninguna foto de este paciente hasta ahora.</translation>
    </message>
    <message>
        <source>There is no photo yet that it could be recognised by.</source>
        <translation>Aún no hay ninguna foto con la que reconocerla.</translation>
    </message>
</context>
<context>
    <name>ProtocolDialog</name>
    <message>
        <source>Photo protocol</source>
        <translation>Protocolo de fotos</translation>
    </message>
    <message>
        <source>Save protocol</source>
        <translation>Guardar protocolo</translation>
    </message>
    <message>
        <source>This is usual at this site. Saving makes it this area&apos;s own.</source>
        <translation>Esto es lo usual en este lugar. Al guardarlo pasa a ser el de la zona.</translation>
    </message>
    <message>
        <source>Views to be taken at every session</source>
        <translation>Vistas que se hacen en cada sesión</translation>
    </message>
    <message>
        <source>Choose at least one view.</source>
        <translation>Elija al menos una vista.</translation>
    </message>
    <message>
        <source>Standing before, minutes</source>
        <translation>De pie antes, minutos</translation>
    </message>
    <message>
        <source>Distance, {unit}</source>
        <translation>Distancia, {unit}</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>such as 50 mm, or 1× camera</source>
        <translation>por ejemplo 50 mm, o cámara 1×</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Sin fijar</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Polarising filters</source>
        <translation>Filtros polarizadores</translation>
    </message>
    <message>
        <source>Before each photo</source>
        <translation>Antes de cada foto</translation>
    </message>
    <message>
        <source>Feet on floor marks</source>
        <translation>Pies en las marcas del suelo</translation>
    </message>
    <message>
        <source>No make-up or lotion</source>
        <translation>Sin maquillaje ni loción</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Algo más</translation>
    </message>
</context>
<context>
    <name>RatingDialog</name>
    <message>
        <source>Blinded rating</source>
        <translation>Valoración a ciegas</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>The unfinished session was thrown away.</source>
        <translation>La sesión sin terminar se descartó.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Kept as a draft: you can go on with it under Today.</source>
        <translation>Conservada como borrador: puede continuarla en Hoy.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Add a treatment first, then scan its vial.</source>
        <translation>Añada primero un tratamiento y escanee luego su vial.</translation>
    </message>
    <message>
        <source>Session copied as text. The clipboard is cleared after a minute.</source>
        <translation>Sesión copiada como texto. El portapapeles se vacía en un minuto.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPanel</name>
    <message>
        <source>Write this key down and keep the paper away from this computer. It opens the library when the passphrase is forgotten. It is shown only now; nobody can look it up later.</source>
        <translation>Anote esta clave y guarde el papel lejos de este ordenador. Abre la biblioteca cuando se olvida la frase de contraseña. Solo se muestra ahora; nadie puede consultarla después.</translation>
    </message>
    <message>
        <source>Type the last of its {n} groups from your paper</source>
        <translation>Escriba desde su papel el último de sus {n} grupos</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copiar la clave</translation>
    </message>
    <message>
        <source>Copied: paste it where only you can read it</source>
        <translation>Copiada: péguela donde solo usted pueda leerla</translation>
    </message>
</context>
<context>
    <name>RegionEditor</name>
    <message>
        <source>Outline of {n} points</source>
        <translation>Contorno de {n} puntos</translation>
    </message>
    <message>
        <source>No outline</source>
        <translation>Sin contorno</translation>
    </message>
    <message>
        <source>{all}, point {n} chosen</source>
        <translation>{all}, punto {n} elegido</translation>
    </message>
</context>
<context>
    <name>RegionStep</name>
    <message>
        <source>No skin that can be judged was found there.</source>
        <translation>No se halló allí piel evaluable.</translation>
    </message>
    <message>
        <source>Whole skin</source>
        <translation>Toda la piel</translation>
    </message>
    <message>
        <source>Outline all skin that can be judged</source>
        <translation>Rodear toda la piel evaluable</translation>
    </message>
    <message>
        <source>Snap to skin</source>
        <translation>Ajustar a la piel</translation>
    </message>
    <message>
        <source>Pull the outline to the edge of the skin (S)</source>
        <translation>Llevar el contorno al borde de la piel (S)</translation>
    </message>
    <message>
        <source>Delete point</source>
        <translation>Eliminar punto</translation>
    </message>
    <message>
        <source>Delete the chosen point (Del)</source>
        <translation>Eliminar el punto elegido (Supr)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Measure everywhere</source>
        <translation>Medir en todas partes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the last step back (Ctrl+Z)</source>
        <translation>Retirar el último paso (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Edit on the baseline</source>
        <translation>Editar en la imagen de partida</translation>
    </message>
    <message>
        <source>Save the review and draw the region on the baseline</source>
        <translation>Guardar la revisión y dibujar la región en la imagen de partida</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report of the blinded rating</source>
        <translation>Informe de la valoración a ciegas</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>None of the pairs that were graded is comparable any more.</source>
        <translation>Ninguno de los pares valorados sigue siendo comparable.</translation>
    </message>
    <message>
        <source>Between raters</source>
        <translation>Entre evaluadores</translation>
    </message>
    <message>
        <source>Kappa is weighted by the square of the distance between the five grades; the ICC takes each grade as the middle of its class. Graded and measured is the share of the baseline&apos;s vein length that is gone. Rounds that are not finished are not in it.</source>
        <translation>Kappa se pondera con el cuadrado de la distancia entre los cinco niveles; la ICC toma cada nivel como la mitad de su clase. Valorado y medido es la parte de la longitud de venas de la imagen de partida que ha desaparecido. Las rondas sin terminar no cuentan.</translation>
    </message>
    <message>
        <source>{name} with the measurement</source>
        <translation>{name} con la medición</translation>
    </message>
    <message>
        <source>both {both}, only seen {seen}, only measured {measured}, neither {neither}</source>
        <translation>ambos {both}, solo visto {seen}, solo medido {measured}, ninguno {neither}</translation>
    </message>
    <message>
        <source>More than 75 % gone</source>
        <translation>Más del 75 % desaparecido</translation>
    </message>
    <message>
        <source>The usual endpoint of the trials, in pairs: as graded, and as measured</source>
        <translation>El criterio usual de los ensayos, en pares: según lo valorado y según lo medido</translation>
    </message>
    <message>
        <source>Fewer veins seen in the earlier photo</source>
        <translation>Menos venas vistas en la foto anterior</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>No se puede decir</translation>
    </message>
    <message>
        <source>Veins gone as graded, median</source>
        <translation>Venas desaparecidas según lo valorado, mediana</translation>
    </message>
    <message>
        <source>{median}, the middle half {spread}</source>
        <translation>{median}, la mitad central {spread}</translation>
    </message>
    <message>
        <source>Vein length gone as measured, median</source>
        <translation>Longitud de venas desaparecida según lo medido, mediana</translation>
    </message>
    <message>
        <source>{n} of {total} graded alike</source>
        <translation>{n} de {total} valorados igual</translation>
    </message>
    <message>
        <source>Shown a second time, unannounced</source>
        <translation>Mostrados otra vez, sin anunciarlo</translation>
    </message>
    <message>
        <source>{name}, first and second look</source>
        <translation>{name}, primera y segunda mirada</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>How far the photos differed</source>
        <translation>Cuánto diferían las fotos</translation>
    </message>
    <message>
        <source>Saved. From now on no change is told with a narrower interval. Check again when the lamp, the camera or the room has changed.</source>
        <translation>Guardado. Desde ahora ningún cambio se dice con un intervalo más estrecho. Compruébelo otra vez cuando cambie la lámpara, la cámara o la sala.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Baseline, {day}</source>
        <translation>Imagen de partida, {day}</translation>
    </message>
    <message>
        <source>Not compared with its baseline yet.</source>
        <translation>Aún no comparada con su imagen de partida.</translation>
    </message>
    <message>
        <source>Not comparable with its baseline.</source>
        <translation>No comparable con su imagen de partida.</translation>
    </message>
    <message>
        <source>Do the two lie on each other?</source>
        <translation>¿Coinciden las dos?</translation>
    </message>
    <message>
        <source>{n} pixels</source>
        <translation>{n} píxeles</translation>
    </message>
    <message>
        <source>{pixels}, {mm}</source>
        <translation>{pixels}, {mm}</translation>
    </message>
    <message>
        <source>{apart} apart at the landmarks; the skin between them does not confirm them.</source>
        <translation>{apart} de separación en los puntos; la piel entre ellos no los confirma.</translation>
    </message>
    <message>
        <source>{apart} apart on average. What jumps or breaks at the line is not aligned.</source>
        <translation>{apart} de separación media. Lo que salta o se rompe en la línea no está alineado.</translation>
    </message>
    <message>
        <source>It was drawn on the baseline and carried here by the alignment.</source>
        <translation>Se dibujó en la imagen de partida y la alineación la trajo aquí.</translation>
    </message>
    <message>
        <source>Measured within this region.</source>
        <translation>Medido dentro de esta región.</translation>
    </message>
    <message>
        <source>The region of the baseline cannot be carried here.</source>
        <translation>La región de la imagen de partida no se puede traer aquí.</translation>
    </message>
    <message>
        <source>Measured everywhere.</source>
        <translation>Medido en todas partes.</translation>
    </message>
    <message>
        <source>Measured everywhere: no region was drawn.</source>
        <translation>Medido en todas partes: no se dibujó ninguna región.</translation>
    </message>
    <message>
        <source>Click a side to put a point in, drag to move one. N: next point, arrows: move it, Del: delete it.</source>
        <translation>Clic en un lado pone un punto, arrastrar lo mueve. N: punto siguiente, flechas: moverlo, Supr: eliminarlo.</translation>
    </message>
    <message>
        <source>Click around the skin to be measured; a double click closes the outline.</source>
        <translation>Haga clic alrededor de la piel que se mide; un doble clic cierra el contorno.</translation>
    </message>
    <message>
        <source>Measured everywhere: no region is drawn.</source>
        <translation>Medido en todas partes: no hay región dibujada.</translation>
    </message>
    <message>
        <source>A double click, or Enter on the last point, closes the outline.</source>
        <translation>Un doble clic, o Intro en el último punto, cierra el contorno.</translation>
    </message>
    <message>
        <source>Go on around the skin to be measured.</source>
        <translation>Siga alrededor de la piel que se mide.</translation>
    </message>
    <message>
        <source>This outline cannot be kept.</source>
        <translation>Este contorno no se puede conservar.</translation>
    </message>
    <message>
        <source>Measured within this region, in all photos of the view.</source>
        <translation>Medido dentro de esta región, en todas las fotos de la vista.</translation>
    </message>
    <message>
        <source>Thread, under 1 mm</source>
        <translation>Telangiectasia, &lt; 1 mm</translation>
    </message>
    <message>
        <source>Reticular, 1–3 mm</source>
        <translation>Reticular, 1–3 mm</translation>
    </message>
    <message>
        <source>Vein length</source>
        <translation>Longitud de venas</translation>
    </message>
    <message>
        <source>{n} px</source>
        <translation>{n} px</translation>
    </message>
    <message>
        <source>Without corrections</source>
        <translation>Sin correcciones</translation>
    </message>
    <message>
        <source>covered, 95 % interval {interval}</source>
        <translation>cubierto, intervalo del 95 % {interval}</translation>
    </message>
    <message>
        <source>{told} · corrected by hand</source>
        <translation>{told} · corregido a mano</translation>
    </message>
    <message>
        <source>The photo is not measured yet.</source>
        <translation>La foto aún no se midió.</translation>
    </message>
    <message>
        <source>Found without corrections: {figure}</source>
        <translation>Hallado sin correcciones: {figure}</translation>
    </message>
    <message>
        <source>95 % interval {interval}. {told}</source>
        <translation>Intervalo del 95 % {interval}. {told}</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>There are no figures to correct</source>
        <translation>No hay cifras que corregir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alineación</translation>
    </message>
    <message>
        <source>Does the photo lie on its baseline? (1)</source>
        <translation>¿Coincide la foto con su imagen de partida? (1)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Where the view is measured (2)</source>
        <translation>Dónde se mide la vista (2)</translation>
    </message>
    <message>
        <source>Veins</source>
        <translation>Venas</translation>
    </message>
    <message>
        <source>Correct the veins that were found (3)</source>
        <translation>Corregir las venas halladas (3)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
</context>
<context>
    <name>ScaleDialog</name>
    <message>
        <source>Scale of {name}</source>
        <translation>Escala de {name}</translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation>Fijar escala</translation>
    </message>
    <message>
        <source>Length of the line, millimetres</source>
        <translation>Longitud de la línea, milímetros</translation>
    </message>
    <message>
        <source>Type how many millimetres the line is long.</source>
        <translation>Escriba cuántos milímetros mide la línea.</translation>
    </message>
    <message>
        <source>The line is {pixels} long in the photo.</source>
        <translation>La línea mide {pixels} en la foto.</translation>
    </message>
    <message>
        <source>The photo is measured again. A marker or ruler in it that differs by more than 10 % is pointed out.</source>
        <translation>La foto se mide de nuevo. Si un marcador o una regla difiere más del 10 %, se avisa.</translation>
    </message>
    <message>
        <source>{n} pixels per millimetre</source>
        <translation>{n} píxeles por milímetro</translation>
    </message>
</context>
<context>
    <name>SeenCard</name>
    <message>
        <source>Seen today</source>
        <translation>Vistos hoy</translation>
    </message>
    <message>
        <source>Nobody yet. Find a patient, then record a session or drop photos.</source>
        <translation>Nadie aún. Busque un paciente y anote una sesión o suelte fotos.</translation>
    </message>
    <message>
        <source>Open this patient</source>
        <translation>Abrir este paciente</translation>
    </message>
</context>
<context>
    <name>SessionAreaForm</name>
    <message>
        <source>What you see there today</source>
        <translation>Lo que ve allí hoy</translation>
    </message>
    <message>
        <source>Notes on this area</source>
        <translation>Notas sobre esta zona</translation>
    </message>
    <message>
        <source>{tick} is suggested by the photo: keep it ticked only if you see it.</source>
        <translation>La foto sugiere {tick}: déjelo marcado solo si lo ve.</translation>
    </message>
</context>
<context>
    <name>SessionChoice</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Day of the new session</source>
        <translation>Día de la nueva sesión</translation>
    </message>
    <message>
        <source>Type the day on which the photos were taken.</source>
        <translation>Escriba el día en que se hicieron las fotos.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>This day has a session already: it will be used.</source>
        <translation>Este día ya tiene una sesión: se usará.</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>Editar sesión</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Guardar sesión</translation>
    </message>
    <message>
        <source>The patient has not agreed to photographs, so none can be added. Everything else of the session is recorded as usual.</source>
        <translation>El paciente no consintió fotografías, así que no se puede añadir ninguna. Todo lo demás de la sesión se anota como siempre.</translation>
    </message>
    <message>
        <source>This patient has no treated area yet. The session can be saved; add an area on the patient&apos;s page to record what is done there.</source>
        <translation>Este paciente aún no tiene zona tratada. La sesión se puede guardar; añada una zona en la página del paciente para anotar lo que se hace allí.</translation>
    </message>
    <message>
        <source>You are going on with what was entered before. {begun}; it has not been saved yet.</source>
        <translation>Continúa lo que se escribió antes. {begun}; aún no se ha guardado.</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Conservar como borrador</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Type the day of the session.</source>
        <translation>Escriba el día de la sesión.</translation>
    </message>
    <message>
        <source>A session cannot be in the future.</source>
        <translation>Una sesión no puede estar en el futuro.</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Notes on the session</source>
        <translation>Notas de la sesión</translation>
    </message>
    <message>
        <source>There is another session on this day.</source>
        <translation>Hay otra sesión este día.</translation>
    </message>
</context>
<context>
    <name>SessionFooter</name>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy the session for the clinic&apos;s record system; the clipboard is cleared after a minute</source>
        <translation>Copiar la sesión para el sistema de la clínica; el portapapeles se vacía en un minuto</translation>
    </message>
    <message>
        <source>Copied for a minute</source>
        <translation>Copiado por un minuto</translation>
    </message>
    <message>
        <source>Total: {agents}</source>
        <translation>Total: {agents}</translation>
    </message>
    <message>
        <source>Nothing injected yet</source>
        <translation>Nada inyectado aún</translation>
    </message>
    <message>
        <source>{ml} in all: more than the clinic&apos;s own limit of {limit} in a session</source>
        <translation>{ml} en total: más que el límite propio de la clínica de {limit} por sesión</translation>
    </message>
    <message>
        <source>{ml} of the clinic&apos;s own limit of {limit} in a session</source>
        <translation>{ml} del límite propio de la clínica de {limit} por sesión</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Guardar ajustes</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>Check my set-up</source>
        <translation>Comprobar mi montaje</translation>
    </message>
    <message>
        <source>How small a change can this room, its light and this camera show?</source>
        <translation>¿Qué cambio mínimo pueden mostrar esta sala, su luz y esta cámara?</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Stopping at the next step …</source>
        <translation>Parando en el próximo paso …</translation>
    </message>
    <message>
        <source>Still comparing; Stop ends it.</source>
        <translation>Aún comparando; Parar lo termina.</translation>
    </message>
    <message>
        <source>Stopped; nothing was saved.</source>
        <translation>Detenido; no se guardó nada.</translation>
    </message>
    <message>
        <source>Each photo is held against one of them, as a follow-up against its baseline.</source>
        <translation>Cada foto se confronta con una de ellas, como un seguimiento con su imagen de partida.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Comparing {photos} …</source>
        <translation>Comparando {photos} …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Check {photos}</source>
        <translation>Comprobar {photos}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Took no part:</source>
        <translation>No participaron:</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>In forms</source>
        <translation>En formularios</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Campo siguiente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save from a field of notes</source>
        <translation>Guardar desde un campo de notas</translation>
    </message>
    <message>
        <source>Close; asks first when something was typed</source>
        <translation>Cerrar; pregunta antes si se escribió algo</translation>
    </message>
    <message>
        <source>Next area of a session</source>
        <translation>Zona siguiente de una sesión</translation>
    </message>
    <message>
        <source>Where the focus is</source>
        <translation>Donde está el foco</translation>
    </message>
    <message>
        <source>Closer to a photo</source>
        <translation>Más cerca de una foto</translation>
    </message>
    <message>
        <source>Farther from it</source>
        <translation>Más lejos</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Move a photo, or the line of the wipe</source>
        <translation>Mover una foto, o la línea de la cortina</translation>
    </message>
    <message>
        <source>Ctrl+arrow keys</source>
        <translation>Ctrl+flechas</translation>
    </message>
    <message>
        <source>Move a pin on the figure</source>
        <translation>Mover una chincheta en la figura</translation>
    </message>
    <message>
        <source>Shown to a patient</source>
        <translation>Mostrado al paciente</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Shift+arrow keys</source>
        <translation>Mayús+flechas</translation>
    </message>
    <message>
        <source>Move the wipe; another photo</source>
        <translation>Mover la cortina; otra foto</translation>
    </message>
    <message>
        <source>Next step, or pause</source>
        <translation>Paso siguiente, o pausa</translation>
    </message>
</context>
<context>
    <name>ShotTile</name>
    <message>
        <source>{view}: not kept yet</source>
        <translation>{view}: sin conservar aún</translation>
    </message>
    <message>
        <source>{view}: being filed</source>
        <translation>{view}: archivándose</translation>
    </message>
    <message>
        <source>{view}: kept</source>
        <translation>{view}: conservada</translation>
    </message>
    <message>
        <source>{view}: could not be filed</source>
        <translation>{view}: no se pudo archivar</translation>
    </message>
    <message>
        <source>{view}: still to be taken</source>
        <translation>{view}: por hacer</translation>
    </message>
</context>
<context>
    <name>ShotsStrip</name>
    <message>
        <source>Shots of this session</source>
        <translation>Tomas de esta sesión</translation>
    </message>
</context>
<context>
    <name>ShutterButton</name>
    <message>
        <source>Take photo</source>
        <translation>Hacer foto</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message>
        <source>The first photo of this view becomes its baseline.</source>
        <translation>La primera foto de esta vista será su imagen de partida.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>The files of {photos} were deleted; the photos are in the library.</source>
        <translation>Los archivos de {photos} se eliminaron; las fotos están en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>SparkLine</name>
    <message>
        <source>Coverage over time</source>
        <translation>Cobertura en el tiempo</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Who rates?</source>
        <translation>¿Quién valora?</translation>
    </message>
    <message>
        <source>Type your name; each rater&apos;s grades are kept apart.</source>
        <translation>Escriba su nombre; los niveles de cada uno se guardan aparte.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{pairs} of this library can be rated.</source>
        <translation>{pairs} de esta biblioteca se pueden valorar.</translation>
    </message>
    <message>
        <source>From {least} pairs on the report tells kappa and ICC; with fewer it gives counts only, and says so.</source>
        <translation>Desde {least} pares el informe da kappa e ICC; con menos solo da recuentos, y lo dice.</translation>
    </message>
    <message>
        <source>Blinded rating</source>
        <translation>Valoración a ciegas</translation>
    </message>
    <message>
        <source>You see two photographs of the same skin side by side: without dates, names or figures, in random order and on random sides. Say which shows fewer veins, and how many of the other&apos;s are gone there. What the app measured, and what others said, stays hidden until you have graded every pair.</source>
        <translation>Ve lado a lado dos fotografías de la misma piel: sin fechas, nombres ni cifras, en orden y lados al azar. Diga cuál muestra menos venas y cuántas de las de la otra faltan allí. Lo que midió la aplicación y lo que dijeron otros queda oculto hasta que haya valorado todos los pares.</translation>
    </message>
    <message>
        <source>Go on: {n} of {total}</source>
        <translation>Seguir: {n} de {total}</translation>
    </message>
    <message>
        <source>Start rating</source>
        <translation>Empezar a valorar</translation>
    </message>
    <message>
        <source>The report waits until you have graded every pair.</source>
        <translation>El informe espera a que haya valorado todos los pares.</translation>
    </message>
    <message>
        <source>What you graded so far is kept.</source>
        <translation>Lo valorado hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Photograph an area before treatment, and again once it has healed; then there is a pair.</source>
        <translation>Fotografíe una zona antes del tratamiento y otra vez tras la cicatrización; entonces habrá un par.</translation>
    </message>
    <message>
        <source>{rater} has graded every pair.</source>
        <translation>{rater} ha valorado todos los pares.</translation>
    </message>
</context>
<context>
    <name>StartFace</name>
    <message>
        <source>Photographs of thread veins, kept safe and made comparable. What you file stays here.</source>
        <translation>Fotografías de telangiectasias, guardadas con seguridad y comparables. Lo que archiva se queda aquí.</translation>
    </message>
    <message>
        <source>Create a library</source>
        <translation>Crear una biblioteca</translation>
    </message>
    <message>
        <source>Look around in the demo</source>
        <translation>Mirar la demostración</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation>Abrir una biblioteca…</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Abrir otra biblioteca…</translation>
    </message>
    <message>
        <source>Open {library}</source>
        <translation>Abrir {library}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Choose one area with visible thread veins.</source>
        <translation>Elija una zona con telangiectasias visibles.</translation>
    </message>
    <message>
        <source>Use the lamp, the distance and the camera that you use for patients.</source>
        <translation>Use la lámpara, la distancia y la cámara que usa con los pacientes.</translation>
    </message>
    <message>
        <source>Photograph it ten times, and frame it anew each time.</source>
        <translation>Fotografíela diez veces, encuadrando de nuevo cada vez.</translation>
    </message>
    <message>
        <source>Take the camera away after each photo, as if it were another day. A burst says nothing.</source>
        <translation>Aparte la cámara tras cada foto, como si fuera otro día. Una ráfaga no dice nada.</translation>
    </message>
    <message>
        <source>Drop the photos here.</source>
        <translation>Suelte las fotos aquí.</translation>
    </message>
    <message>
        <source>The skin is the same in all of them: what still differs is chance. No photo is kept.</source>
        <translation>La piel es la misma en todas: lo que aún difiere es azar. No se conserva ninguna foto.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>The way between</source>
        <translation>El camino entre ambas</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>{act} (Space)</source>
        <translation>{act} (Espacio)</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>No patients yet</source>
        <translation>Aún no hay pacientes</translation>
    </message>
    <message>
        <source>Add the first patient, then the treated area: from then on photographs can be dropped on it.</source>
        <translation>Añada el primer paciente y luego la zona tratada: desde entonces se pueden soltar fotografías en ella.</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nuevo paciente</translation>
    </message>
</context>
<context>
    <name>Touring</name>
    <message>
        <source>Step {n} of {count}</source>
        <translation>Paso {n} de {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>What was deleted comes back with all that belonged to it.</source>
        <translation>Lo eliminado vuelve con todo lo que le pertenecía.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore {what}</source>
        <translation>Restaurar {what}</translation>
    </message>
    <message>
        <source>deleted on {day}, kept until {last}</source>
        <translation>eliminado el {day}, conservado hasta el {last}</translation>
    </message>
    <message>
        <source>Patient {name}, {born}</source>
        <translation>Paciente {name}, {born}</translation>
    </message>
    <message>
        <source>Area {place}</source>
        <translation>Zona {place}</translation>
    </message>
    <message>
        <source>View {name}</source>
        <translation>Vista {name}</translation>
    </message>
    <message>
        <source>Photo protocol</source>
        <translation>Protocolo de fotos</translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation>Sesión del {day}</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>Foto {name}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Nota: {text}</translation>
    </message>
    <message>
        <source>Unfiled photo {name}</source>
        <translation>Foto sin archivar {name}</translation>
    </message>
    <message>
        <source>Treatment: {procedure}</source>
        <translation>Tratamiento: {procedure}</translation>
    </message>
    <message>
        <source>An area&apos;s part of a session</source>
        <translation>La parte de una zona en una sesión</translation>
    </message>
    <message>
        <source>Corrections by hand of a photo</source>
        <translation>Correcciones a mano de una foto</translation>
    </message>
    <message>
        <source>Consent: {purpose}</source>
        <translation>Consentimiento: {purpose}</translation>
    </message>
    <message>
        <source>Checklist of {day}</source>
        <translation>Lista de comprobación del {day}</translation>
    </message>
    <message>
        <source>Examination of the veins of {day}</source>
        <translation>Exploración de las venas del {day}</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
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
        <translation>Media clase 1, 1 semana</translation>
    </message>
    <message>
        <source>Class 2 stocking, 1 week</source>
        <translation>Media clase 2, 1 semana</translation>
    </message>
    <message>
        <source>Class 2 stocking, 2 weeks</source>
        <translation>Media clase 2, 2 semanas</translation>
    </message>
    <message>
        <source>Bandage, 3 days</source>
        <translation>Vendaje, 3 días</translation>
    </message>
    <message>
        <source>Remove this treatment</source>
        <translation>Quitar este tratamiento</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Concentration, %</source>
        <translation>Concentración, %</translation>
    </message>
    <message>
        <source>Volume, ml</source>
        <translation>Volumen, ml</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Needle</source>
        <translation>Aguja</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Agents and strengths</source>
        <translation>Agentes y concentraciones</translation>
    </message>
    <message>
        <source>Strengths of this agent</source>
        <translation>Concentraciones de este agente</translation>
    </message>
    <message>
        <source>It had expired on {day}.</source>
        <translation>Había caducado el {day}.</translation>
    </message>
</context>
<context>
    <name>UnfinishedCard</name>
    <message>
        <source>Unfinished sessions</source>
        <translation>Sesiones sin terminar</translation>
    </message>
    <message>
        <source>Go on with this session</source>
        <translation>Continuar esta sesión</translation>
    </message>
    <message>
        <source>Throw away what was entered</source>
        <translation>Descartar lo escrito</translation>
    </message>
    <message>
        <source>Throw away the session of {patient}</source>
        <translation>Descartar la sesión de {patient}</translation>
    </message>
</context>
<context>
    <name>UnlockFace</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Type the passphrase of this library.</source>
        <translation>Escriba la frase de contraseña de esta biblioteca.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Type the recovery key from your paper.</source>
        <translation>Escriba la clave de recuperación de su papel.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Other libraries</source>
        <translation>Otras bibliotecas</translation>
    </message>
    <message>
        <source>Open {library}</source>
        <translation>Abrir {library}</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar la frase de contraseña</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Usar la clave de recuperación</translation>
    </message>
</context>
<context>
    <name>UnsavedFace</name>
    <message>
        <source>Taken with the camera right before locking, and kept in memory only. The library is closed once nothing is left to file.</source>
        <translation>Tomadas con la cámara justo antes de bloquear y conservadas solo en memoria. La biblioteca se cierra en cuanto no queda nada por archivar.</translation>
    </message>
    <message>
        <source>File again</source>
        <translation>Archivar de nuevo</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Throw away for good</source>
        <translation>Descartar definitivamente</translation>
    </message>
    <message>
        <source>{photos} not filed yet</source>
        <translation>{photos} aún sin archivar</translation>
    </message>
</context>
<context>
    <name>VeinStep</name>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trazar</translation>
    </message>
    <message>
        <source>Click along a vein: the path follows it (T)</source>
        <translation>Haga clic a lo largo de una vena: el trazo la sigue (T)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Paint a vein in (A)</source>
        <translation>Pintar una vena (A)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Rub out what is no vein (E)</source>
        <translation>Borrar lo que no es vena (E)</translation>
    </message>
    <message>
        <source>Narrower brush ([)</source>
        <translation>Pincel más fino ([)</translation>
    </message>
    <message>
        <source>Narrower brush</source>
        <translation>Pincel más fino</translation>
    </message>
    <message>
        <source>Wider brush (])</source>
        <translation>Pincel más ancho (])</translation>
    </message>
    <message>
        <source>Wider brush</source>
        <translation>Pincel más ancho</translation>
    </message>
    <message>
        <source>Your strokes are taken as they are: below the figure the interval is that of the found veins that you left, above it that of all that may have been missed.</source>
        <translation>Sus trazos cuentan tal cual: por debajo de la cifra, el intervalo es el de las venas halladas que dejó; por encima, el de todo lo que pudo pasarse por alto.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the last stroke back (Ctrl+Z)</source>
        <translation>Retirar el último trazo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Clear corrections</source>
        <translation>Borrar correcciones</translation>
    </message>
    <message>
        <source>Take all corrections of this photo back</source>
        <translation>Retirar todas las correcciones de esta foto</translation>
    </message>
    <message>
        <source>It changes no figure: there is a vein already, none to remove, or no skin that is judged.</source>
        <translation>No cambia ninguna cifra: ya hay una vena, ninguna que quitar, o no hay piel evaluada.</translation>
    </message>
    <message>
        <source>{n} px</source>
        <translation>{n} px</translation>
    </message>
    <message>
        <source>Click along a vein; a double click or Esc ends the path.</source>
        <translation>Haga clic a lo largo de una vena; doble clic o Esc termina el trazo.</translation>
    </message>
    <message>
        <source>Rub out what is no vein.</source>
        <translation>Borre lo que no es vena.</translation>
    </message>
    <message>
        <source>Paint in a vein that was missed.</source>
        <translation>Pinte una vena que se pasó por alto.</translation>
    </message>
    <message>
        <source>Wheel: zoom. Right button: move the photo. [ and ]: width. V: show or hide veins.</source>
        <translation>Rueda: zum. Botón derecho: mover la foto. [ y ]: anchura. V: mostrar u ocultar venas.</translation>
    </message>
    <message>
        <source>Getting ready to trace veins …</source>
        <translation>Preparando el trazado de venas …</translation>
    </message>
</context>
<context>
    <name>VialOffers</name>
    <message>
        <source>Opened today:</source>
        <translation>Abiertos hoy:</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>Fill in agent, concentration, lot and expiry</source>
        <translation>Rellenar agente, concentración, lote y caducidad</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>New view</source>
        <translation>Nueva vista</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation>Editar vista</translation>
    </message>
    <message>
        <source>Add view</source>
        <translation>Añadir vista</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>From where it is photographed</source>
        <translation>Desde dónde se fotografía</translation>
    </message>
    <message>
        <source>Choose from where it is photographed.</source>
        <translation>Elija desde dónde se fotografía.</translation>
    </message>
    <message>
        <source>Name it more closely</source>
        <translation>Más precisión</translation>
    </message>
    <message>
        <source>such as knee bent, 20 cm away</source>
        <translation>por ejemplo rodilla doblada, a 20 cm</translation>
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
        <translation>Falta: {view}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Opening the library</source>
        <translation>Abriendo la biblioteca</translation>
    </message>
    <message>
        <source>Creating the library</source>
        <translation>Creando la biblioteca</translation>
    </message>
</context>
<context>
    <name>WholeNumberField</name>
    <message>
        <source>Type a whole number from {least} to {most}.</source>
        <translation>Escriba un número entero de {least} a {most}.</translation>
    </message>
</context>
<context>
    <name>WholeNumbersField</name>
    <message>
        <source>Type whole numbers from {least} to {most}, with commas between them.</source>
        <translation>Escriba números enteros de {least} a {most}, separados por comas.</translation>
    </message>
</context>
<context>
    <name>_AnswerDate</name>
    <message>
        <source>New answers were given on</source>
        <translation>Nuevas respuestas dadas el</translation>
    </message>
    <message>
        <source>Type on which day the patient answered.</source>
        <translation>Escriba qué día respondió el paciente.</translation>
    </message>
    <message>
        <source>There is a later answer, of {day}: the latest one counts.</source>
        <translation>Hay una respuesta posterior, del {day}: cuenta la última.</translation>
    </message>
</context>
<context>
    <name>_Code</name>
    <message>
        <source>Code of the photo card</source>
        <translation>Código de la tarjeta de fotos</translation>
    </message>
</context>
<context>
    <name>_EarlyWeeks</name>
    <message>
        <source>This must not be before week {weeks}, until when it is too early to judge.</source>
        <translation>No debe ser antes de la semana {weeks}, hasta la que es demasiado pronto para juzgar.</translation>
    </message>
</context>
<context>
    <name>_Knowingly</name>
    <message>
        <source>It was used although it had expired</source>
        <translation>Se usó aunque había caducado</translation>
    </message>
    <message>
        <source>Tick this if it was used all the same, or correct the expiry.</source>
        <translation>Marque esto si aun así se usó, o corrija la caducidad.</translation>
    </message>
</context>
<context>
    <name>_LastGroup</name>
    <message>
        <source>Type the last group, to be sure that you have it on paper.</source>
        <translation>Escriba el último grupo, para asegurar que lo tiene en papel.</translation>
    </message>
    <message>
        <source>This is not the last group. Compare it with the key above.</source>
        <translation>Este no es el último grupo. Compárelo con la clave de arriba.</translation>
    </message>
</context>
<context>
    <name>_NewPassphrase</name>
    <message>
        <source>Four or five random words are strong and easy to type. Without it nobody can open the library.</source>
        <translation>Cuatro o cinco palabras al azar son fuertes y fáciles de escribir. Sin ella nadie puede abrir la biblioteca.</translation>
    </message>
    <message>
        <source>Type at least {n} characters; four random words are better.</source>
        <translation>Escriba al menos {n} caracteres; mejor cuatro palabras al azar.</translation>
    </message>
    <message>
        <source>Long enough to be hard to guess.</source>
        <translation>Bastante larga para ser difícil de adivinar.</translation>
    </message>
    <message>
        <source>It will do; another word makes it much stronger.</source>
        <translation>Servirá; otra palabra la hace mucho más fuerte.</translation>
    </message>
    <message>
        <source>Still short: at least {n} characters.</source>
        <translation>Aún corta: al menos {n} caracteres.</translation>
    </message>
</context>
<context>
    <name>_Offers</name>
    <message>
        <source>Same as on {day}</source>
        <translation>Igual que el {day}</translation>
    </message>
    <message>
        <source>Same as {area} on {day}</source>
        <translation>Igual que {area} el {day}</translation>
    </message>
    <message>
        <source>Everything but volume, lot and expiry</source>
        <translation>Todo menos volumen, lote y caducidad</translation>
    </message>
    <message>
        <source>Add {procedure}</source>
        <translation>Añadir {procedure}</translation>
    </message>
</context>
<context>
    <name>_SamePassphrase</name>
    <message>
        <source>The two passphrases differ. Type it once more.</source>
        <translation>Las dos frases difieren. Escríbala una vez más.</translation>
    </message>
</context>
<context>
    <name>_Weeks</name>
    <message>
        <source>Type both numbers, or neither.</source>
        <translation>Escriba los dos números, o ninguno.</translation>
    </message>
    <message>
        <source>Not before week {weeks}.</source>
        <translation>No antes de la semana {weeks}.</translation>
    </message>
</context>
<context>
    <name>_Whose</name>
    <message>
        <source>Choose where each photo belongs</source>
        <translation>Elija el lugar de cada foto</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>Write what is to be noted.</source>
        <translation>Escriba lo que se ha de anotar.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Two photos</source>
        <translation>Dos fotos</translation>
    </message>
    <message>
        <source>Over the photos</source>
        <translation>Sobre las fotos</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Añadir fotos…</translation>
    </message>
    <message>
        <source>Choose photographs to file in this area; or drop or paste them</source>
        <translation>Elegir fotografías para archivar en esta zona; o soltarlas o pegarlas</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>Foto…</translation>
    </message>
    <message>
        <source>Edit, move, measure again or delete the photo that is shown</source>
        <translation>Editar, mover, medir de nuevo o eliminar la foto que se muestra</translation>
    </message>
    <message>
        <source>Paste photos</source>
        <translation>Pegar fotos</translation>
    </message>
    <message>
        <source>File what was copied: pictures or files</source>
        <translation>Archivar lo copiado: imágenes o archivos</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Baseline left, follow-up right</source>
        <translation>Partida a la izquierda, seguimiento a la derecha</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>One over the other, with a line to draw across</source>
        <translation>Una sobre otra, con una línea para arrastrar</translation>
    </message>
    <message>
        <source>Change map</source>
        <translation>Mapa de cambios</translation>
    </message>
    <message>
        <source>Which veins are gone, remain or are new, over the baseline</source>
        <translation>Qué venas han desaparecido, quedan o son nuevas, sobre la imagen de partida</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>The follow-up over the baseline, faded in and out</source>
        <translation>El seguimiento sobre la imagen de partida, fundido</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Parpadeo</translation>
    </message>
    <message>
        <source>Both by turns, each for half a second</source>
        <translation>Las dos por turnos, medio segundo cada una</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Una sola</translation>
    </message>
    <message>
        <source>One of the two; a tap shows the other</source>
        <translation>Una de las dos; tocar muestra la otra</translation>
    </message>
    <message>
        <source>More of the baseline</source>
        <translation>Más de la imagen de partida</translation>
    </message>
    <message>
        <source>In onion skin, fade the follow-up out</source>
        <translation>En superposición, atenuar el seguimiento</translation>
    </message>
    <message>
        <source>More of the follow-up</source>
        <translation>Más del seguimiento</translation>
    </message>
    <message>
        <source>In onion skin, fade the follow-up in</source>
        <translation>En superposición, reforzar el seguimiento</translation>
    </message>
    <message>
        <source>The other photo</source>
        <translation>La otra foto</translation>
    </message>
    <message>
        <source>In single and blink, show the other one and stay there</source>
        <translation>En una sola y parpadeo, mostrar la otra y quedarse</translation>
    </message>
    <message>
        <source>Pause blinking</source>
        <translation>Pausar el parpadeo</translation>
    </message>
    <message>
        <source>Pause blinking, or go on</source>
        <translation>Pausar el parpadeo, o seguir</translation>
    </message>
    <message>
        <source>Veins</source>
        <translation>Venas</translation>
    </message>
    <message>
        <source>Outline the veins that were found; once more fills them</source>
        <translation>Rodear las venas halladas; otra vez las rellena</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation>Hemoglobina</translation>
    </message>
    <message>
        <source>How much more blood than plain skin lies where</source>
        <translation>Dónde hay más sangre que en la piel normal, y cuánta</translation>
    </message>
    <message>
        <source>Pigmentation</source>
        <translation>Pigmentación</translation>
    </message>
    <message>
        <source>How much more melanin than plain skin lies where, as in stains</source>
        <translation>Dónde hay más melanina que en la piel normal, como en las manchas</translation>
    </message>
    <message>
        <source>What was judged</source>
        <translation>Lo evaluado</translation>
    </message>
    <message>
        <source>Hatch what was left out: background, hair, glare, shadow</source>
        <translation>Rayar lo excluido: fondo, vello, brillo, sombra</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Show the photographs alone</source>
        <translation>Mostrar solo las fotografías</translation>
    </message>
    <message>
        <source>Next vein</source>
        <translation>Vena siguiente</translation>
    </message>
    <message>
        <source>Mark the next vein and say its width and length, from the longest on</source>
        <translation>Marcar la vena siguiente y decir su anchura y longitud, desde la más larga</translation>
    </message>
    <message>
        <source>Previous vein</source>
        <translation>Vena anterior</translation>
    </message>
    <message>
        <source>Mark the vein before this one</source>
        <translation>Marcar la vena de antes</translation>
    </message>
    <message>
        <source>Draw scale…</source>
        <translation>Dibujar escala…</translation>
    </message>
    <message>
        <source>Draw a line along a known length and type its millimetres</source>
        <translation>Dibujar una línea sobre una longitud conocida y escribir sus milímetros</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Encajar</translation>
    </message>
    <message>
        <source>Show the whole photograph; a double click does it too</source>
        <translation>Mostrar la fotografía entera; un doble clic también lo hace</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>One pixel of the photograph on one of the screen</source>
        <translation>Un píxel de la fotografía en uno de la pantalla</translation>
    </message>
    <message>
        <source>Move together</source>
        <translation>Mover juntas</translation>
    </message>
    <message>
        <source>Zoom and pan both photographs together</source>
        <translation>Ampliar y mover las dos fotografías juntas</translation>
    </message>
    <message>
        <source>Chart and figures</source>
        <translation>Curva y cifras</translation>
    </message>
    <message>
        <source>Unfold coverage over time and the table of figures, or fold them away</source>
        <translation>Desplegar la cobertura en el tiempo y la tabla de cifras, o plegarlas</translation>
    </message>
    <message>
        <source>Earlier photo</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <source>Hold the baseline against the photo before this one</source>
        <translation>Confrontar la imagen de partida con la foto de antes</translation>
    </message>
    <message>
        <source>Later photo</source>
        <translation>Foto posterior</translation>
    </message>
    <message>
        <source>Hold the baseline against the photo after this one</source>
        <translation>Confrontar la imagen de partida con la foto de después</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>Volver de donde vino</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Find a patient, an area or an action</source>
        <translation>Buscar un paciente, una zona o una acción</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>Buscar un paciente</translation>
    </message>
    <message>
        <source>Find a patient by name, number or date of birth</source>
        <translation>Buscar un paciente por nombre, número o fecha de nacimiento</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Unfold the list of patients, or fold it away</source>
        <translation>Desplegar la lista de pacientes, o plegarla</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nuevo paciente</translation>
    </message>
    <message>
        <source>Add a patient to the library</source>
        <translation>Añadir un paciente a la biblioteca</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Retirar el último cambio</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Bring back what was taken back</source>
        <translation>Recuperar lo retirado</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Papelera…</translation>
    </message>
    <message>
        <source>See what was deleted in the last 30 days and restore it</source>
        <translation>Ver lo eliminado en los últimos 30 días y restaurarlo</translation>
    </message>
    <message>
        <source>Blinded rating…</source>
        <translation>Valoración a ciegas…</translation>
    </message>
    <message>
        <source>Grade pairs without knowing which photo is later; compare with the measurement</source>
        <translation>Valorar pares sin saber qué foto es posterior; comparar con la medición</translation>
    </message>
    <message>
        <source>Check my set-up…</source>
        <translation>Comprobar mi montaje…</translation>
    </message>
    <message>
        <source>Find the smallest change that this room, its light and this camera can show</source>
        <translation>Hallar el menor cambio que pueden mostrar esta sala, su luz y esta cámara</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Theme, practitioner, weeks of healing</source>
        <translation>Tema, profesional, semanas de cicatrización</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Close the library; opening it again takes the passphrase</source>
        <translation>Cerrar la biblioteca; abrirla de nuevo pide la frase de contraseña</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>Listar todas las teclas</translation>
    </message>
    <message>
        <source>About Vein Tracker</source>
        <translation>Acerca de Vein Tracker</translation>
    </message>
    <message>
        <source>Version, what it claims and what it does not</source>
        <translation>Versión, lo que afirma y lo que no</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>What is needed less often</source>
        <translation>Lo que se necesita menos</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>Record a day on which the patient is seen</source>
        <translation>Anotar un día en que se ve al paciente</translation>
    </message>
    <message>
        <source>Add area</source>
        <translation>Añadir zona</translation>
    </message>
    <message>
        <source>Add a part of the skin that is to be followed</source>
        <translation>Añadir una parte de la piel que se seguirá</translation>
    </message>
    <message>
        <source>Edit patient…</source>
        <translation>Editar paciente…</translation>
    </message>
    <message>
        <source>Change name, date of birth, number, alerts or notes</source>
        <translation>Cambiar nombre, fecha de nacimiento, número, alertas o notas</translation>
    </message>
    <message>
        <source>Consent…</source>
        <translation>Consentimiento…</translation>
    </message>
    <message>
        <source>Record what the patient agreed to, refused or withdrew</source>
        <translation>Anotar lo que el paciente aceptó, rechazó o retiró</translation>
    </message>
    <message>
        <source>Move patient to trash</source>
        <translation>Mover paciente a la papelera</translation>
    </message>
    <message>
        <source>Kept in the trash for 30 days, with all areas and photos</source>
        <translation>Queda 30 días en la papelera, con todas sus zonas y fotos</translation>
    </message>
    <message>
        <source>Edit area…</source>
        <translation>Editar zona…</translation>
    </message>
    <message>
        <source>Change site, side or label</source>
        <translation>Cambiar lugar, lado o nombre</translation>
    </message>
    <message>
        <source>Move area to trash</source>
        <translation>Mover zona a la papelera</translation>
    </message>
    <message>
        <source>Kept in the trash for 30 days, with its photos</source>
        <translation>Queda 30 días en la papelera, con sus fotos</translation>
    </message>
    <message>
        <source>Move view to trash</source>
        <translation>Mover vista a la papelera</translation>
    </message>
    <message>
        <source>Add view…</source>
        <translation>Añadir vista…</translation>
    </message>
    <message>
        <source>Add another way of photographing this area</source>
        <translation>Añadir otra manera de fotografiar esta zona</translation>
    </message>
    <message>
        <source>Edit view…</source>
        <translation>Editar vista…</translation>
    </message>
    <message>
        <source>Change what this view is called</source>
        <translation>Cambiar cómo se llama esta vista</translation>
    </message>
    <message>
        <source>{tip} ({key})</source>
        <translation>{tip} ({key})</translation>
    </message>
    <message>
        <source>Inbox…</source>
        <translation>Bandeja de entrada…</translation>
    </message>
    <message>
        <source>See the photos that nobody has said yet whose they are</source>
        <translation>Ver las fotos de las que nadie ha dicho aún de quién son</translation>
    </message>
    <message>
        <source>Photo card…</source>
        <translation>Tarjeta de fotos…</translation>
    </message>
    <message>
        <source>Show a code to photograph first, so that the photos after it find this patient</source>
        <translation>Mostrar un código que se fotografía primero, para que las fotos siguientes hallen a este paciente</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Hacer foto</translation>
    </message>
    <message>
        <source>Photograph this area with the camera, with the baseline over the live picture</source>
        <translation>Fotografiar esta zona con la cámara, con la imagen de partida sobre la imagen en directo</translation>
    </message>
    <message>
        <source>Shutter</source>
        <translation>Disparador</translation>
    </message>
    <message>
        <source>Take the photo; the keys of a remote shutter do it too</source>
        <translation>Hacer la foto; las teclas de un disparador remoto también lo hacen</translation>
    </message>
    <message>
        <source>Edges or whole baseline</source>
        <translation>Contornos o imagen de partida entera</translation>
    </message>
    <message>
        <source>Draw the baseline&apos;s edges over the live picture, or all of it</source>
        <translation>Dibujar los contornos de la imagen de partida sobre la imagen en directo, o toda</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>File the shot, and go on with the next view</source>
        <translation>Archivar la toma y seguir con la vista siguiente</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Throw the shot away and take it again</source>
        <translation>Descartar la toma y hacerla de nuevo</translation>
    </message>
    <message>
        <source>Checklist…</source>
        <translation>Lista de comprobación…</translation>
    </message>
    <message>
        <source>Record what was asked before treatment; earlier checklists are kept</source>
        <translation>Anotar lo preguntado antes del tratamiento; las listas anteriores se conservan</translation>
    </message>
    <message>
        <source>Veins examined…</source>
        <translation>Venas exploradas…</translation>
    </message>
    <message>
        <source>Record that the veins were examined, with duplex or without</source>
        <translation>Anotar que se exploraron las venas, con dúplex o sin él</translation>
    </message>
    <message>
        <source>Merge with another patient…</source>
        <translation>Fusionar con otro paciente…</translation>
    </message>
    <message>
        <source>Make one of two entries of the same person</source>
        <translation>Hacer una de dos fichas de la misma persona</translation>
    </message>
    <message>
        <source>Archive patient</source>
        <translation>Archivar paciente</translation>
    </message>
    <message>
        <source>Fold the patient out of list and search; nothing is deleted</source>
        <translation>Apartar al paciente de la lista y la búsqueda; no se elimina nada</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Sacar del archivo</translation>
    </message>
    <message>
        <source>Show the patient in list and search again</source>
        <translation>Mostrar de nuevo al paciente en la lista y la búsqueda</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Unfinished sessions, follow-ups due, who was seen</source>
        <translation>Sesiones sin terminar, seguimientos pendientes, a quién se ha visto</translation>
    </message>
    <message>
        <source>Photo protocol…</source>
        <translation>Protocolo de fotos…</translation>
    </message>
    <message>
        <source>Say how an area is photographed: views, standing, distance, light</source>
        <translation>Decir cómo se fotografía una zona: vistas, de pie, distancia, luz</translation>
    </message>
    <message>
        <source>How to photograph</source>
        <translation>Cómo fotografiar</translation>
    </message>
    <message>
        <source>Distance, light, pose, posture and marker, in pictures</source>
        <translation>Distancia, luz, pose, postura y marcador, en dibujos</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>Four steps through an area of a patient</source>
        <translation>Cuatro pasos por una zona de un paciente</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Check alignment, region and veins of the photo; correct veins by hand</source>
        <translation>Comprobar alineación, región y venas de la foto; corregir venas a mano</translation>
    </message>
    <message>
        <source>Show to patient</source>
        <translation>Mostrar al paciente</translation>
    </message>
    <message>
        <source>Show a patient their own area; leaving asks for the passphrase</source>
        <translation>Mostrar al paciente su propia zona; salir pide la frase de contraseña</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Look closer at both photos: 1:1, again 2:1 and 3:1, and off</source>
        <translation>Ver las dos fotos de cerca: 1:1, luego 2:1 y 3:1, y fin</translation>
    </message>
    <message>
        <source>Measure a length</source>
        <translation>Medir una longitud</translation>
    </message>
    <message>
        <source>Click along something; its length is told and not kept</source>
        <translation>Hacer clic a lo largo de algo; su longitud se dice y no se guarda</translation>
    </message>
    <message>
        <source>Pin a note…</source>
        <translation>Fijar una nota…</translation>
    </message>
    <message>
        <source>Click a spot of a photo and write what is there</source>
        <translation>Hacer clic en un punto de una foto y escribir qué hay allí</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Mostrar notas</translation>
    </message>
    <message>
        <source>Show the notes that are pinned to the photos, or hide them</source>
        <translation>Mostrar las notas fijadas a las fotos, u ocultarlas</translation>
    </message>
    <message>
        <source>Notes of this view…</source>
        <translation>Notas de esta vista…</translation>
    </message>
    <message>
        <source>List the notes of all photos of this view; go to one, change or delete it</source>
        <translation>Listar las notas de todas las fotos de esta vista; ir a una, cambiarla o eliminarla</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Give the photos the whole screen; Esc goes back</source>
        <translation>Dar a las fotos toda la pantalla; Esc vuelve</translation>
    </message>
    <message>
        <source>Activity…</source>
        <translation>Actividad…</translation>
    </message>
    <message>
        <source>Who did what to this area, and when</source>
        <translation>Quién hizo qué en esta zona, y cuándo</translation>
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
        <translation>{what} ({n} veces)</translation>
    </message>
    <message>
        <source>{what}: taken back</source>
        <translation>{what}: retirado</translation>
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
        <translation>Tetradecilsulfato de sodio</translation>
    </message>
    <message>
        <source>Chromated glycerin</source>
        <translation>Glicerina cromada</translation>
    </message>
    <message>
        <source>Hypertonic saline</source>
        <translation>Suero salino hipertónico</translation>
    </message>
    <message>
        <source>Glucose</source>
        <translation>Glucosa</translation>
    </message>
</context>
<context>
    <name>body</name>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Look at the front of the body</source>
        <translation>Ver el cuerpo por delante</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Espalda</translation>
    </message>
    <message>
        <source>Look at the back of the body</source>
        <translation>Ver el cuerpo por detrás</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Look at the face, enlarged</source>
        <translation>Ver la cara, ampliada</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Pierna</translation>
    </message>
    <message>
        <source>Look at the legs, enlarged</source>
        <translation>Ver las piernas, ampliadas</translation>
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
        <translation>superior</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>inferior</translation>
    </message>
</context>
<context>
    <name>camera</name>
    <message>
        <source>exposure</source>
        <translation>exposición</translation>
    </message>
    <message>
        <source>white balance</source>
        <translation>balance de blancos</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>enfoque</translation>
    </message>
    <message>
        <source>Exposure, white balance and focus are locked.</source>
        <translation>Exposición, balance de blancos y enfoque están bloqueados.</translation>
    </message>
    <message>
        <source>This camera cannot lock: {settings}.</source>
        <translation>Esta cámara no puede bloquear: {settings}.</translation>
    </message>
    <message>
        <source>standing for {minutes}</source>
        <translation>de pie {minutes}</translation>
    </message>
    <message>
        <source>feet on the marks</source>
        <translation>pies en las marcas</translation>
    </message>
    <message>
        <source>{distance} away</source>
        <translation>a {distance}</translation>
    </message>
    <message>
        <source>filters {kind}</source>
        <translation>filtros {kind}</translation>
    </message>
    <message>
        <source>background {colour}</source>
        <translation>fondo {colour}</translation>
    </message>
    <message>
        <source>No make-up, no lotion</source>
        <translation>Sin maquillaje ni loción</translation>
    </message>
    <message>
        <source>No camera here</source>
        <translation>Aquí no hay cámara</translation>
    </message>
    <message>
        <source>This installation lacks what a camera needs: the extra “camera”, on Linux libpulse0 too. Take the photos with any camera and import the files.</source>
        <translation>A esta instalación le falta lo que una cámara necesita: el extra «camera», y en Linux también libpulse0. Haga las fotos con cualquier cámara e importe los archivos.</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>No se halló ninguna cámara</translation>
    </message>
    <message>
        <source>Connect one and it is shown here, or take the photos with any camera and import the files.</source>
        <translation>Conecte una y su imagen aparece aquí, o haga las fotos con cualquier cámara e importe los archivos.</translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <translation>La cámara no se puede usar</translation>
    </message>
    <message>
        <source>This computer&apos;s privacy settings keep Vein Tracker from it. Allow it there and try again, or import files.</source>
        <translation>Los ajustes de privacidad de este ordenador se la niegan a Vein Tracker. Permítala allí e inténtelo de nuevo, o importe archivos.</translation>
    </message>
    <message>
        <source>The camera sends no picture</source>
        <translation>La cámara no envía imagen</translation>
    </message>
    <message>
        <source>Another program may be using it. Close that program and try again, or import files.</source>
        <translation>Quizá otro programa la está usando. Ciérrelo e inténtelo de nuevo, o importe archivos.</translation>
    </message>
    <message>
        <source>The camera was disconnected</source>
        <translation>La cámara se desconectó</translation>
    </message>
    <message>
        <source>No shot was lost. Connect it again and it is shown here, or import files.</source>
        <translation>No se perdió ninguna toma. Conéctela de nuevo y su imagen vuelve aquí, o importe archivos.</translation>
    </message>
    <message>
        <source>The camera cannot be used</source>
        <translation>La cámara no sirve ahora</translation>
    </message>
    <message>
        <source>It reported a fault, or another program is using it. Try again or choose another camera, or import files.</source>
        <translation>Comunicó una avería, u otro programa la está usando. Inténtelo de nuevo, elija otra cámara, o importe archivos.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
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
        <translation>{alert}, anotado el {day}</translation>
    </message>
    <message>
        <source>Recorded {day}</source>
        <translation>Anotado el {day}</translation>
    </message>
    <message>
        <source>{recorded}. Ask again whether it still holds.</source>
        <translation>{recorded}. Pregunte si aún es así.</translation>
    </message>
    <message>
        <source>Checklist: not recorded yet</source>
        <translation>Lista de comprobación: aún sin anotar</translation>
    </message>
    <message>
        <source>Checklist {day}</source>
        <translation>Lista de comprobación {day}</translation>
    </message>
    <message>
        <source>{n} yes</source>
        <translation>{n} sí</translation>
    </message>
    <message>
        <source>{n} not asked</source>
        <translation>{n} sin preguntar</translation>
    </message>
    <message>
        <source>Veins examined: not recorded yet</source>
        <translation>Venas exploradas: aún sin anotar</translation>
    </message>
    <message>
        <source>Veins examined {day}</source>
        <translation>Venas exploradas {day}</translation>
    </message>
    <message>
        <source>with duplex</source>
        <translation>con dúplex</translation>
    </message>
    <message>
        <source>without duplex</source>
        <translation>sin dúplex</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>más de un año</translation>
    </message>
    <message>
        <source>Photographs: not asked yet</source>
        <translation>Fotografías: aún sin preguntar</translation>
    </message>
    <message>
        <source>Photographs: {answer} {day}</source>
        <translation>Fotografías: {answer} {day}</translation>
    </message>
    <message>
        <source>face not asked yet</source>
        <translation>cara aún sin preguntar</translation>
    </message>
    <message>
        <source>face {answer}</source>
        <translation>cara {answer}</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>Too early to judge</source>
        <translation>Demasiado pronto para juzgar</translation>
    </message>
    <message>
        <source>No measurable change: two photos of the same skin differ as much</source>
        <translation>Sin cambio medible: dos fotos de la misma piel difieren lo mismo</translation>
    </message>
    <message>
        <source>No change map: set a baseline first.</source>
        <translation>Sin mapa de cambios: fije primero una imagen de partida.</translation>
    </message>
    <message>
        <source>No change map of the baseline itself: choose a later photo.</source>
        <translation>Sin mapa de la propia imagen de partida: elija una foto posterior.</translation>
    </message>
    <message>
        <source>No change map: photos taken straight after treatment are not compared.</source>
        <translation>Sin mapa de cambios: las fotos hechas justo después del tratamiento no se comparan.</translation>
    </message>
    <message>
        <source>No change map. {reason}</source>
        <translation>Sin mapa de cambios. {reason}</translation>
    </message>
    <message>
        <source>No change map: the two photos differ too much.</source>
        <translation>Sin mapa de cambios: las dos fotos difieren demasiado.</translation>
    </message>
    <message>
        <source>No change map: this photo was not compared with the baseline yet.</source>
        <translation>Sin mapa de cambios: esta foto aún no se comparó con la imagen de partida.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Closing the library</source>
        <translation>Cerrando la biblioteca</translation>
    </message>
    <message>
        <source>Filing and measuring {count} photos</source>
        <translation>Archivando y midiendo {count} fotos</translation>
    </message>
    <message>
        <source>Taking the picture from the clipboard</source>
        <translation>Tomando la imagen del portapapeles</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Guardar ajustes</translation>
    </message>
    <message>
        <source>the file ends too early; copy it from the camera again</source>
        <translation>el archivo acaba antes de tiempo; cópielo otra vez de la cámara</translation>
    </message>
    <message>
        <source>the file is empty; copy it from the camera again</source>
        <translation>el archivo está vacío; cópielo otra vez de la cámara</translation>
    </message>
    <message>
        <source>this is not a JPEG, PNG, TIFF, WebP, HEIC or AVIF picture; choose another file</source>
        <translation>no es una imagen JPEG, PNG, TIFF, WebP, HEIC o AVIF; elija otro archivo</translation>
    </message>
    <message>
        <source>the picture is damaged; copy it from the camera again</source>
        <translation>la imagen está dañada; cópiela otra vez de la cámara</translation>
    </message>
    <message>
        <source>the picture is {width} × {height} pixels; its shorter side must have at least {least}</source>
        <translation>la imagen tiene {width} × {height} píxeles; su lado corto necesita al menos {least}</translation>
    </message>
    <message>
        <source>the picture has {megapixels:.0f} megapixels; at most {most} can be read</source>
        <translation>la imagen tiene {megapixels:.0f} megapíxeles; se pueden leer como mucho {most}</translation>
    </message>
    <message>
        <source>the file has {megabytes:.0f} MB; at most {most} MB can be read</source>
        <translation>el archivo tiene {megabytes:.0f} MB; se pueden leer como mucho {most} MB</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe tal archivo</translation>
    </message>
    <message>
        <source>the file could not be read: {reason}</source>
        <translation>el archivo no se pudo leer: {reason}</translation>
    </message>
    <message>
        <source>the region lies outside the photograph or is empty</source>
        <translation>la región está fuera de la fotografía o vacía</translation>
    </message>
    <message>
        <source>a region needs at least three points</source>
        <translation>una región necesita al menos tres puntos</translation>
    </message>
    <message>
        <source>the outline crosses itself: move or delete a point</source>
        <translation>el contorno se cruza: mueva o elimine un punto</translation>
    </message>
    <message>
        <source>the region is too small to be measured: draw it larger, or clear it</source>
        <translation>la región es demasiado pequeña para medirse: dibújela mayor, o bórrela</translation>
    </message>
    <message>
        <source>an older version compared these photos and kept no change map: choose Measure the whole view again in the photo&apos;s menu</source>
        <translation>una versión anterior comparó estas fotos sin guardar mapa: elija Medir de nuevo toda la vista en el menú de la foto</translation>
    </message>
    <message>
        <source>{number} pairs of landmarks do not align two photographs; set at least {least} pairs</source>
        <translation>{number} pares de puntos no alinean dos fotografías; ponga al menos {least} pares</translation>
    </message>
    <message>
        <source>the landmarks lie almost in one line or too close together, so they do not hold the photographs; set another one well away from them</source>
        <translation>los puntos están casi en línea o demasiado juntos y no sujetan las fotografías; ponga otro bien lejos de ellos</translation>
    </message>
    <message>
        <source>the landmarks fit only if one photograph is mirrored, and mirrored photographs are not compared; check the side and the camera&apos;s mirroring</source>
        <translation>los puntos solo encajan si una fotografía está en espejo, y esas no se comparan; compruebe el lado y el espejo de la cámara</translation>
    </message>
    <message>
        <source>the landmarks do not fit each other; check number {numbers}: it must mark the same spot in both photographs</source>
        <translation>los puntos no encajan entre sí; compruebe el número {numbers}: debe marcar el mismo punto en ambas fotografías</translation>
    </message>
    <message>
        <source>the landmarks would turn, tilt or enlarge the photograph more than two photographs of one area differ; check that each number marks the same spot in both</source>
        <translation>los puntos girarían, inclinarían o ampliarían la fotografía más de lo que difieren dos fotografías de una zona; compruebe que cada número marca el mismo punto en ambas</translation>
    </message>
    <message>
        <source>it could not be written: {reason}; choose another place</source>
        <translation>no se pudo escribir: {reason}; elija otro lugar</translation>
    </message>
    <message>
        <source>the settings could not be saved ({reason}); they hold until the app is closed</source>
        <translation>no se pudieron guardar los ajustes ({reason}); valen hasta que se cierre la aplicación</translation>
    </message>
    <message>
        <source>writing there would overwrite this photograph; choose another folder</source>
        <translation>escribir ahí sobrescribiría esta fotografía; elija otra carpeta</translation>
    </message>
    <message>
        <source>its mask would have the same name as that of {other}; nothing was measured; rename one of them</source>
        <translation>su máscara tendría el mismo nombre que la de {other}; no se midió nada; cambie un nombre</translation>
    </message>
    <message>
        <source>the window needs a display, and there is none here; measure and compare work without one</source>
        <translation>la ventana necesita una pantalla y aquí no hay; measure y compare funcionan sin ella</translation>
    </message>
    <message>
        <source>this photo is in the library already, as {name} of {patient}; it was not filed again</source>
        <translation>esta foto ya está en la biblioteca, como {name} de {patient}; no se archivó otra vez</translation>
    </message>
    <message>
        <source>this photo is in the trash as {name}; restore it there instead of filing it again</source>
        <translation>esta foto está en la papelera como {name}; restáurela allí en vez de archivarla otra vez</translation>
    </message>
    <message>
        <source>the patient has not agreed to photographs here: nothing was filed; the session works without them</source>
        <translation>el paciente no consintió fotografías aquí: no se archivó nada; la sesión sigue sin ellas</translation>
    </message>
    <message>
        <source>Something went wrong inside Vein Tracker. What was saved before is safe; please try again.</source>
        <translation>Algo fue mal dentro de Vein Tracker. Lo guardado antes está a salvo; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>there is no library in {folder}; choose the folder that holds library.json, or create one</source>
        <translation>no hay biblioteca en {folder}; elija la carpeta que contiene library.json, o cree una</translation>
    </message>
    <message>
        <source>{folder} already holds files, so nothing was written; choose a new folder</source>
        <translation>{folder} ya contiene archivos, así que no se escribió nada; elija una carpeta nueva</translation>
    </message>
    <message>
        <source>the library is open already, by {user} on {host} (process {process}); nothing was changed; close it there first</source>
        <translation>la biblioteca ya está abierta, por {user} en {host} (proceso {process}); no se cambió nada; ciérrela allí primero</translation>
    </message>
    <message>
        <source>{file} was changed outside Vein Tracker, so nothing was opened; the photographs are untouched; put {copy} from the same folder, or the one of a backup, in its place</source>
        <translation>{file} se cambió fuera de Vein Tracker, así que no se abrió nada; las fotografías están intactas; ponga en su lugar {copy} de la misma carpeta o el de una copia de seguridad</translation>
    </message>
    <message>
        <source>{file} cannot be read, so nothing was opened; the photographs are untouched; put {copy} from the same folder, or the one of a backup, in its place</source>
        <translation>{file} no se puede leer, así que no se abrió nada; las fotografías están intactas; ponga en su lugar {copy} de la misma carpeta o el de una copia de seguridad</translation>
    </message>
    <message>
        <source>{file} asks for a protection of the passphrase that Vein Tracker never writes, so nothing was opened; put {copy} from the same folder, or the one of a backup, in its place</source>
        <translation>{file} pide una protección de la frase de contraseña que Vein Tracker nunca escribe, así que no se abrió nada; ponga en su lugar {copy} de la misma carpeta o el de una copia de seguridad</translation>
    </message>
    <message>
        <source>a newer Vein Tracker wrote this library, so nothing was opened or changed; install that version</source>
        <translation>un Vein Tracker más nuevo escribió esta biblioteca, así que no se abrió ni cambió nada; instale esa versión</translation>
    </message>
    <message>
        <source>SQLite {found} can damage a library, so nothing was opened; install sqlcipher3 with SQLite {least} or newer</source>
        <translation>SQLite {found} puede dañar una biblioteca, así que no se abrió nada; instale sqlcipher3 con SQLite {least} o posterior</translation>
    </message>
    <message>
        <source>this passphrase or recovery key does not open the library; try again</source>
        <translation>esta frase de contraseña o clave de recuperación no abre la biblioteca; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>a character of the recovery key is mistyped; compare it with the printed one and try again</source>
        <translation>un carácter de la clave de recuperación está mal escrito; compárela con la impresa e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>a library needs a passphrase, so nothing was changed</source>
        <translation>una biblioteca necesita una frase de contraseña, así que no se cambió nada</translation>
    </message>
    <message>
        <source>without this key nobody could open the library, so it was kept; add another passphrase or recovery key first</source>
        <translation>sin esta clave nadie podría abrir la biblioteca, así que se conservó; añada primero otra frase de contraseña o clave de recuperación</translation>
    </message>
    <message>
        <source>the register cannot be read, so nothing was changed; the photographs are untouched; restore the library from a backup</source>
        <translation>el registro no se puede leer, así que no se cambió nada; las fotografías están intactas; restaure la biblioteca desde una copia de seguridad</translation>
    </message>
    <message>
        <source>the register is older than the library&apos;s last use or its record of who did what was changed; everything in it can be used; if you did not restore a backup, find out who changed it</source>
        <translation>el registro es más antiguo que el último uso de la biblioteca, o se cambió su constancia de quién hizo qué; todo en él se puede usar; si no restauró una copia de seguridad, averigüe quién lo cambió</translation>
    </message>
    <message>
        <source>the disk is full, so this was not saved; everything saved before is kept; free some space and try again</source>
        <translation>el disco está lleno, así que esto no se guardó; todo lo guardado antes se conserva; libere espacio e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the library&apos;s folder cannot be written, so this was not saved; everything saved before is kept; make the folder writable and try again</source>
        <translation>en la carpeta de la biblioteca no se puede escribir, así que esto no se guardó; todo lo guardado antes se conserva; permita escribir en ella e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the disk reported an error ({reason}), so this was not done; everything saved before is kept; check the disk and try again</source>
        <translation>el disco comunicó un error ({reason}), así que esto no se hizo; todo lo guardado antes se conserva; compruebe el disco e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>another program is holding the register, so this was not saved; everything saved before is kept; close that program and try again</source>
        <translation>otro programa retiene el registro, así que esto no se guardó; todo lo guardado antes se conserva; cierre ese programa e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the stored file {file} is damaged and was not opened; all others are untouched; restore it from a backup</source>
        <translation>el archivo guardado {file} está dañado y no se abrió; los demás están intactos; restáurelo desde una copia de seguridad</translation>
    </message>
    <message>
        <source>the stored file {file} is missing; all others are untouched; restore it from a backup</source>
        <translation>falta el archivo guardado {file}; los demás están intactos; restáurelo desde una copia de seguridad</translation>
    </message>
    <message>
        <source>this is in the trash or was erased; nothing was changed; restore it from the trash first</source>
        <translation>esto está en la papelera o se borró; no se cambió nada; restáurelo primero</translation>
    </message>
    <message>
        <source>this photo is no longer in this series; nothing was changed</source>
        <translation>esta foto ya no está en esta serie; no se cambió nada</translation>
    </message>
    <message>
        <source>what this belongs to is in the trash or was erased; nothing was changed; restore that first</source>
        <translation>aquello a lo que pertenece está en la papelera o se borró; no se cambió nada; restáurelo primero</translation>
    </message>
    <message>
        <source>A session of the other entry was begun and not saved, so nothing was merged. Save it or throw it away first.</source>
        <translation>Una sesión de la otra ficha se empezó y no se guardó, así que no se fusionó nada. Guárdela o descártela primero.</translation>
    </message>
    <message>
        <source>This is one and the same patient; nothing was changed. Choose another one to merge.</source>
        <translation>Es el mismo paciente; no se cambió nada. Elija otro para fusionar.</translation>
    </message>
    <message>
        <source>this would join what belongs to different patients, areas or views, so nothing was changed; move all of it together</source>
        <translation>esto uniría lo que es de distintos pacientes, zonas o vistas, así que no se cambió nada; muévalo todo junto</translation>
    </message>
    <message>
        <source>A change to records of which some were erased since</source>
        <translation>Un cambio en fichas de las que algunas se borraron después</translation>
    </message>
    <message>
        <source>{number} photos are too few to tell chance from change, so nothing was saved; take at least {least}, better ten</source>
        <translation>{number} fotos son pocas para distinguir azar de cambio, así que no se guardó nada; haga al menos {least}, mejor diez</translation>
    </message>
    <message>
        <source>these photos are of more than one camera ({cameras}), so nothing was saved; check each camera by itself</source>
        <translation>estas fotos son de más de una cámara ({cameras}), así que no se guardó nada; compruebe cada cámara por separado</translation>
    </message>
    <message>
        <source>only {number} of {total} photos can be compared with each other, and {least} are needed, so nothing was saved; photograph the same area each time, in the same light, in focus</source>
        <translation>solo {number} de {total} fotos se pueden comparar entre sí y hacen falta {least}, así que no se guardó nada; fotografíe siempre la misma zona, con la misma luz, enfocada</translation>
    </message>
    <message>
        <source>only {number} of {total} photos were framed anew, and {least} are needed, so nothing was saved; take the camera away after each photo and frame the area again, as on another day</source>
        <translation>solo {number} de {total} fotos se encuadraron de nuevo y hacen falta {least}, así que no se guardó nada; aparte la cámara tras cada foto y encuadre otra vez, como otro día</translation>
    </message>
    <message>
        <source>the photos show hardly any thread veins, so nothing can be said of their change and nothing was saved; photograph an area with visible thread veins</source>
        <translation>las fotos apenas muestran telangiectasias, así que nada se puede decir de su cambio y no se guardó nada; fotografíe una zona con telangiectasias visibles</translation>
    </message>
    <message>
        <source>the code was not read properly, so nothing was filled in; scan it again or type lot and expiry</source>
        <translation>el código no se leyó bien, así que no se rellenó nada; escanéelo otra vez o escriba lote y caducidad</translation>
    </message>
    <message>
        <source>this code names the product and no lot, so nothing was filled in; scan the square code beside it, or type the lot</source>
        <translation>este código nombra el producto y ningún lote, así que no se rellenó nada; escanee el código cuadrado de al lado, o escriba el lote</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Sessions and follow-ups</source>
        <translation>Sesiones y seguimientos</translation>
    </message>
    <message>
        <source>Photographs and measurement</source>
        <translation>Fotografías y medición</translation>
    </message>
    <message>
        <source>Weeks of healing</source>
        <translation>Semanas de cicatrización</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Light, dark, or as the system says</source>
        <translation>Claro, oscuro, o como diga el sistema</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>The window&apos;s language, dates and numbers</source>
        <translation>El idioma de la ventana, sus fechas y números</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Otro idioma vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>What a person measures with: centimetres or inches</source>
        <translation>Con qué se mide: centímetros o pulgadas</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>mm and cm</source>
        <translation>mm y cm</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>Pulgadas</translation>
    </message>
    <message>
        <source>Of the scale bar, the measuring line and the distance to the camera. Figures of veins are always in millimetres, as their classes are.</source>
        <translation>De la barra de escala, la línea de medida y la distancia a la cámara. Los valores de las venas van siempre en milímetros, como sus clases.</translation>
    </message>
    <message>
        <source>Whether photographs are measured when they are filed</source>
        <translation>Si las fotografías se miden al archivarse</translation>
    </message>
    <message>
        <source>Measure photographs</source>
        <translation>Medir fotografías</translation>
    </message>
    <message>
        <source>Off: photographs are kept and shown without figures until each is measured by hand.</source>
        <translation>No: las fotografías se guardan y muestran sin cifras hasta que cada una se mida a mano.</translation>
    </message>
    <message>
        <source>Who is offered for a new session</source>
        <translation>A quién se propone para una nueva sesión</translation>
    </message>
    <message>
        <source>Practitioner, offered for a new session</source>
        <translation>Profesional, propuesto para una nueva sesión</translation>
    </message>
    <message>
        <source>Weeks after treatment in which it is too early to judge</source>
        <translation>Semanas tras el tratamiento en que es demasiado pronto para juzgar</translation>
    </message>
    <message>
        <source>Too early to judge: weeks after treatment</source>
        <translation>Demasiado pronto para juzgar: semanas tras el tratamiento</translation>
    </message>
    <message>
        <source>Weeks after treatment until which a result is an early one</source>
        <translation>Semanas tras el tratamiento hasta las que un resultado es temprano</translation>
    </message>
    <message>
        <source>Early result: until week</source>
        <translation>Resultado temprano: hasta la semana</translation>
    </message>
    <message>
        <source>Both numbers of weeks, for kinds of treatment that have their own</source>
        <translation>Ambos números de semanas, para tratamientos con los suyos propios</translation>
    </message>
    <message>
        <source>Where new libraries are made</source>
        <translation>Dónde se crean bibliotecas nuevas</translation>
    </message>
    <message>
        <source>Folder for new libraries</source>
        <translation>Carpeta para bibliotecas nuevas</translation>
    </message>
    <message>
        <source>Empty: the usual place. A library that is there already stays.</source>
        <translation>Vacío: el lugar habitual. Una biblioteca que ya existe se queda.</translation>
    </message>
    <message>
        <source>Weeks after an area&apos;s last treatment at which its follow-ups are due</source>
        <translation>Semanas tras el último tratamiento de una zona en que tocan sus seguimientos</translation>
    </message>
    <message>
        <source>Follow-ups are due: weeks after an area&apos;s last treatment</source>
        <translation>Tocan seguimientos: semanas tras el último tratamiento de una zona</translation>
    </message>
    <message>
        <source>Agents that are offered, with their concentrations in percent</source>
        <translation>Agentes que se ofrecen, con sus concentraciones en tanto por ciento</translation>
    </message>
    <message>
        <source>Agents and their strengths, %</source>
        <translation>Agentes y sus concentraciones, %</translation>
    </message>
    <message>
        <source>One agent on each line: its name, a colon, its strengths.</source>
        <translation>Un agente por línea: su nombre, dos puntos, sus concentraciones.</translation>
    </message>
    <message>
        <source>Most sclerosant in one session by the clinic&apos;s own rule, ml; 0 for none</source>
        <translation>Máximo de esclerosante por sesión según la regla de la clínica, ml; 0 para ninguno</translation>
    </message>
    <message>
        <source>Most sclerosant in one session, ml: your clinic&apos;s own limit</source>
        <translation>Máximo de esclerosante por sesión, ml: el límite propio de su clínica</translation>
    </message>
    <message>
        <source>Empty: the session&apos;s total stands alone.</source>
        <translation>Vacío: el total de la sesión queda solo.</translation>
    </message>
    <message>
        <source>The folder from which new photographs are taken into the inbox</source>
        <translation>La carpeta de la que nuevas fotografías pasan a la bandeja de entrada</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <source>New photos that a camera or a phone puts there go to the inbox while a library is open. Empty: no folder is watched.</source>
        <translation>Las fotos nuevas que una cámara o un teléfono ponga allí van a la bandeja de entrada mientras haya una biblioteca abierta. Vacío: no se vigila ninguna carpeta.</translation>
    </message>
    <message>
        <source>When the folder was looked into last</source>
        <translation>Cuándo se miró la carpeta por última vez</translation>
    </message>
    <message>
        <source>What becomes of files that were dropped or chosen, once they are stored</source>
        <translation>Qué se hace con los archivos soltados o elegidos, una vez guardados</translation>
    </message>
    <message>
        <source>Dropped or chosen files, once they are stored</source>
        <translation>Archivos soltados o elegidos, una vez guardados</translation>
    </message>
    <message>
        <source>What becomes of files of the watched folder, once they are stored</source>
        <translation>Qué se hace con los archivos de la carpeta vigilada, una vez guardados</translation>
    </message>
    <message>
        <source>Files of the watched folder, once they are stored</source>
        <translation>Archivos de la carpeta vigilada, una vez guardados</translation>
    </message>
    <message>
        <source>The camera that was used last</source>
        <translation>La última cámara usada</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>By how many degrees the live picture is turned clockwise</source>
        <translation>Cuántos grados se gira la imagen en directo a la derecha</translation>
    </message>
    <message>
        <source>Turn the camera&apos;s picture</source>
        <translation>Girar la imagen de la cámara</translation>
    </message>
    <message>
        <source>Clockwise, for a camera that is mounted on its side.</source>
        <translation>A la derecha, para una cámara montada de lado.</translation>
    </message>
    <message>
        <source>Whether tones lead to the shot, faster the nearer it is</source>
        <translation>Si unos tonos guían a la toma, más rápidos cuanto más cerca</translation>
    </message>
    <message>
        <source>Tones while lining up a photo</source>
        <translation>Tonos al encuadrar una foto</translation>
    </message>
    <message>
        <source>The library that was open last</source>
        <translation>La última biblioteca abierta</translation>
    </message>
    <message>
        <source>Where the window was</source>
        <translation>Dónde estaba la ventana</translation>
    </message>
    <message>
        <source>Whether the chart was left folded or unfolded; nothing: as there is room</source>
        <translation>Si la curva quedó plegada o desplegada; vacío: según el espacio</translation>
    </message>
    <message>
        <source>Whether the tour was shown</source>
        <translation>Si se mostró la visita guiada</translation>
    </message>
    <message>
        <source>Measure photo</source>
        <translation>Medir foto</translation>
    </message>
    <message>
        <source>Set as baseline: {reason}</source>
        <translation>Fijar como imagen de partida: {reason}</translation>
    </message>
    <message>
        <source>Reading from the library</source>
        <translation>Leyendo de la biblioteca</translation>
    </message>
    <message>
        <source>Draw change map</source>
        <translation>Dibujar mapa de cambios</translation>
    </message>
    <message>
        <source>Check my set-up</source>
        <translation>Comprobar mi montaje</translation>
    </message>
    <message>
        <source>gone: {colour}</source>
        <translation>desaparecido: {colour}</translation>
    </message>
    <message>
        <source>remaining: {colour}</source>
        <translation>queda: {colour}</translation>
    </message>
    <message>
        <source>new: {colour}</source>
        <translation>nuevo: {colour}</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarillo</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <source>Making the demo library</source>
        <translation>Creando la biblioteca de demostración</translation>
    </message>
    <message>
        <source>Render demo photo</source>
        <translation>Dibujar foto de demostración</translation>
    </message>
    <message>
        <source>Add patient</source>
        <translation>Añadir paciente</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation>Editar paciente</translation>
    </message>
    <message>
        <source>Move patient to the trash</source>
        <translation>Mover paciente a la papelera</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Anotar consentimiento</translation>
    </message>
    <message>
        <source>Archive patient</source>
        <translation>Archivar paciente</translation>
    </message>
    <message>
        <source>Bring patient back from the archive</source>
        <translation>Sacar paciente del archivo</translation>
    </message>
    <message>
        <source>Record checklist</source>
        <translation>Anotar lista de comprobación</translation>
    </message>
    <message>
        <source>Move checklist to the trash</source>
        <translation>Mover lista de comprobación a la papelera</translation>
    </message>
    <message>
        <source>Record venous assessment</source>
        <translation>Anotar exploración de las venas</translation>
    </message>
    <message>
        <source>Move venous assessment to the trash</source>
        <translation>Mover exploración de las venas a la papelera</translation>
    </message>
    <message>
        <source>Place treated area on the figure</source>
        <translation>Colocar zona en la figura</translation>
    </message>
    <message>
        <source>Add treated area</source>
        <translation>Añadir zona tratada</translation>
    </message>
    <message>
        <source>Edit treated area</source>
        <translation>Editar zona tratada</translation>
    </message>
    <message>
        <source>Move treated area to the trash</source>
        <translation>Mover zona a la papelera</translation>
    </message>
    <message>
        <source>Add view</source>
        <translation>Añadir vista</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation>Editar vista</translation>
    </message>
    <message>
        <source>Move view to the trash</source>
        <translation>Mover vista a la papelera</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Añadir sesión</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>Editar sesión</translation>
    </message>
    <message>
        <source>Move session to the trash</source>
        <translation>Mover sesión a la papelera</translation>
    </message>
    <message>
        <source>Edit photo</source>
        <translation>Editar foto</translation>
    </message>
    <message>
        <source>Move photo</source>
        <translation>Mover foto</translation>
    </message>
    <message>
        <source>Move photo to the trash</source>
        <translation>Mover foto a la papelera</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Restaurar de la papelera</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>Añadir foto</translation>
    </message>
    <message>
        <source>Set landmarks</source>
        <translation>Poner puntos de referencia</translation>
    </message>
    <message>
        <source>Remove landmarks</source>
        <translation>Quitar puntos de referencia</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Abrir fotos</translation>
    </message>
    <message>
        <source>Try landmarks</source>
        <translation>Probar puntos de referencia</translation>
    </message>
    <message>
        <source>Create library</source>
        <translation>Crear biblioteca</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Abrir biblioteca</translation>
    </message>
    <message>
        <source>Scale markers, 20 mm</source>
        <translation>Marcadores de escala, 20 mm</translation>
    </message>
    <message>
        <source>Print at 100 %, on matt white paper; never “fit to page”.</source>
        <translation>Imprima al 100 %, en papel blanco mate; nunca «ajustar a la página».</translation>
    </message>
    <message>
        <source>Measure the line below with a ruler: if it is not 100 mm, throw the page away.</source>
        <translation>Mida la línea de abajo con una regla: si no mide 100 mm, tire la página.</translation>
    </message>
    <message>
        <source>Single use: a new sticker for each patient and each session, then throw it away.</source>
        <translation>Un solo uso: un adhesivo nuevo para cada paciente y cada sesión, luego tírelo.</translation>
    </message>
    <message>
        <source>Lay it flat on the skin beside the area, in the same plane: not bent, not tilted.</source>
        <translation>Póngalo plano sobre la piel junto a la zona, en el mismo plano: ni doblado ni inclinado.</translation>
    </message>
    <message>
        <source>Keep it off the veins and off broken skin; its white rim must stay visible.</source>
        <translation>Lejos de las venas y de piel herida; su borde blanco debe quedar visible.</translation>
    </message>
    <message>
        <source>It gives the scale only: printed paper is no reference for colour.</source>
        <translation>Solo da la escala: el papel impreso no es referencia de color.</translation>
    </message>
    <message>
        <source>This line is 100 mm long.</source>
        <translation>Esta línea mide 100 mm.</translation>
    </message>
    <message>
        <source>No. {number} · 20 mm · single use</source>
        <translation>N.º {number} · 20 mm · un solo uso</translation>
    </message>
    <message>
        <source>Check the series</source>
        <translation>Comprobar la serie</translation>
    </message>
    <message>
        <source>Draw map</source>
        <translation>Dibujar mapa</translation>
    </message>
    <message>
        <source>Begin blinded rating</source>
        <translation>Empezar valoración a ciegas</translation>
    </message>
    <message>
        <source>Rate pair</source>
        <translation>Valorar par</translation>
    </message>
    <message>
        <source>Working out the agreement</source>
        <translation>Calculando la concordancia</translation>
    </message>
    <message>
        <source>Export ratings</source>
        <translation>Exportar valoraciones</translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation>Fijar escala</translation>
    </message>
    <message>
        <source>Keeping the draft</source>
        <translation>Guardando el borrador</translation>
    </message>
    <message>
        <source>Throwing the draft away</source>
        <translation>Descartando el borrador</translation>
    </message>
    <message>
        <source>Merge patients</source>
        <translation>Fusionar pacientes</translation>
    </message>
    <message>
        <source>Checking the passphrase</source>
        <translation>Comprobando la frase de contraseña</translation>
    </message>
    <message>
        <source>Edit photo protocol</source>
        <translation>Editar protocolo de fotos</translation>
    </message>
    <message>
        <source>Opening the baseline</source>
        <translation>Abriendo la imagen de partida</translation>
    </message>
    <message>
        <source>Looking at the live picture</source>
        <translation>Mirando la imagen en directo</translation>
    </message>
    <message>
        <source>Taking the photo</source>
        <translation>Haciendo la foto</translation>
    </message>
    <message>
        <source>Photo measured</source>
        <translation>Foto medida</translation>
    </message>
    <message>
        <source>Photo compared</source>
        <translation>Foto comparada</translation>
    </message>
    <message>
        <source>Correct veins by hand</source>
        <translation>Corregir venas a mano</translation>
    </message>
    <message>
        <source>Clear corrections by hand</source>
        <translation>Borrar correcciones a mano</translation>
    </message>
    <message>
        <source>Count corrections</source>
        <translation>Contar correcciones</translation>
    </message>
    <message>
        <source>Frame demo photo again</source>
        <translation>Encuadrar de nuevo la foto de demostración</translation>
    </message>
    <message>
        <source>Take photo into the inbox</source>
        <translation>Tomar foto en la bandeja de entrada</translation>
    </message>
    <message>
        <source>Move unfiled photo to the trash</source>
        <translation>Mover foto sin archivar a la papelera</translation>
    </message>
    <message>
        <source>this photo waits in the inbox already; it was not taken in again</source>
        <translation>esta foto ya espera en la bandeja de entrada; no se tomó otra vez</translation>
    </message>
    <message>
        <source>Looking at the patient&apos;s photos</source>
        <translation>Mirando las fotos del paciente</translation>
    </message>
    <message>
        <source>Show photo card</source>
        <translation>Mostrar tarjeta de fotos</translation>
    </message>
    <message>
        <source>Read photo card</source>
        <translation>Leer tarjeta de fotos</translation>
    </message>
    <message>
        <source>Pin note</source>
        <translation>Fijar nota</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Move note to the trash</source>
        <translation>Mover nota a la papelera</translation>
    </message>
    <message>
        <source>Looking at what {count} photos show</source>
        <translation>Mirando lo que muestran {count} fotos</translation>
    </message>
    <message>
        <source>Looking at what the photo shows</source>
        <translation>Mirando lo que muestra la foto</translation>
    </message>
    <message>
        <source>Draw region</source>
        <translation>Dibujar región</translation>
    </message>
    <message>
        <source>Clear region</source>
        <translation>Borrar región</translation>
    </message>
    <message>
        <source>Review photo</source>
        <translation>Revisar foto</translation>
    </message>
    <message>
        <source>Open photo to review it</source>
        <translation>Abrir foto para revisarla</translation>
    </message>
    <message>
        <source>Look for veins and skin</source>
        <translation>Buscar venas y piel</translation>
    </message>
    <message>
        <source>Reading back what was stored</source>
        <translation>Releyendo lo guardado</translation>
    </message>
    <message>
        <source>Deleting the files</source>
        <translation>Eliminando los archivos</translation>
    </message>
    <message>
        <source>the file is not the one that was stored, so it was left where it is</source>
        <translation>el archivo no es el que se guardó, así que se dejó donde está</translation>
    </message>
    <message>
        <source>it is stored, but the file could not be deleted ({reason}); delete it by hand</source>
        <translation>está guardada, pero el archivo no se pudo eliminar ({reason}); elimínelo a mano</translation>
    </message>
    <message>
        <source>Looking into the watched folder</source>
        <translation>Mirando la carpeta vigilada</translation>
    </message>
    <message>
        <source>the watched folder {folder} is not there now; photos are taken in as soon as it is back, or choose another in the settings</source>
        <translation>la carpeta vigilada {folder} no está ahora; las fotos se recogerán en cuanto vuelva, o elija otra en los ajustes</translation>
    </message>
    <message>
        <source>the watched folder {folder} cannot be read ({reason}), so no photo is taken in from there</source>
        <translation>la carpeta vigilada {folder} no se puede leer ({reason}), así que de ahí no se recoge ninguna foto</translation>
    </message>
    <message>
        <source>Looking for photos in the folder</source>
        <translation>Buscando fotos en la carpeta</translation>
    </message>
    <message>
        <source>there is no photo in the folder, so nothing was taken</source>
        <translation>no hay ninguna foto en la carpeta, no se tomó nada</translation>
    </message>
</context>
<context>
    <name>coverage_table</name>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Against the baseline</source>
        <translation>Frente a la partida</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Imagen de partida</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>No medido</translation>
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
        <translation>Fotografías: {answer}</translation>
    </message>
    <message>
        <source>Sessions can be recorded without photographs. Consent is under More.</source>
        <translation>Las sesiones se pueden anotar sin fotografías. El consentimiento está en Más.</translation>
    </message>
    <message>
        <source>Drop the first photo here</source>
        <translation>Suelte aquí la primera foto</translation>
    </message>
    <message>
        <source>It becomes the baseline that every later photo is held against. Pasting works too.</source>
        <translation>Será la imagen de partida con la que se confronta cada foto posterior. Pegar también sirve.</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Añadir fotos</translation>
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
        <translation>La cifra propia de la imagen de partida, y lo que cambió en la piel que muestran ambas fotos, igualadas luz y nitidez</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Cubierto</translation>
    </message>
    <message>
        <source>Change of vein length</source>
        <translation>Cambio de longitud de venas</translation>
    </message>
    <message>
        <source>Change of redness</source>
        <translation>Cambio de rojez</translation>
    </message>
    <message>
        <source>Change of pigmentation</source>
        <translation>Cambio de pigmentación</translation>
    </message>
    <message>
        <source>Diffuse redness such as bruise or matting, in optical density; never counted as veins</source>
        <translation>Rojez difusa como hematoma o matting, en densidad óptica; nunca se cuenta como venas</translation>
    </message>
    <message>
        <source>Diffuse brown such as staining, in optical density; never counted as veins</source>
        <translation>Marrón difuso como una mancha, en densidad óptica; nunca se cuenta como venas</translation>
    </message>
    <message>
        <source>Each photo by itself</source>
        <translation>Cada foto por sí sola</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>Rojez</translation>
    </message>
    <message>
        <source>Pigmentation</source>
        <translation>Pigmentación</translation>
    </message>
    <message>
        <source>Thread, under 1 mm</source>
        <translation>Telangiectasia, &lt; 1 mm</translation>
    </message>
    <message>
        <source>Reticular, 1–3 mm</source>
        <translation>Reticular, 1–3 mm</translation>
    </message>
    <message>
        <source>Vein length</source>
        <translation>Longitud de venas</translation>
    </message>
    <message>
        <source>Mean width</source>
        <translation>Anchura media</translation>
    </message>
    <message>
        <source>Photos of one view, session and moment are told as one, which is surer than each alone; frames of one burst count as one photo</source>
        <translation>Las fotos de una vista, sesión y momento se dicen como una, más segura que cada una sola; las de una ráfaga cuentan como una foto</translation>
    </message>
    <message>
        <source>{photos}, {n} of them independent</source>
        <translation>{photos}, {n} de ellas independientes</translation>
    </message>
    <message>
        <source>Told together</source>
        <translation>Dichas juntas</translation>
    </message>
    <message>
        <source>By the measurement alone; the figures above have the corrections by hand in them</source>
        <translation>Solo por la medición; las cifras de arriba incluyen las correcciones a mano</translation>
    </message>
    <message>
        <source>Covered, found alone</source>
        <translation>Cubierto, hallado solo</translation>
    </message>
    <message>
        <source>Change, found alone</source>
        <translation>Cambio, hallado solo</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Montaje</translation>
    </message>
    <message>
        <source>Skin judged</source>
        <translation>Piel evaluada</translation>
    </message>
    <message>
        <source>Without glare, hair and background; S hatches what was left out</source>
        <translation>Sin brillo, vello ni fondo; S raya lo excluido</translation>
    </message>
    <message>
        <source>{n} px per mm</source>
        <translation>{n} px por mm</translation>
    </message>
    <message>
        <source>{scale} · {source}</source>
        <translation>{scale} · {source}</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Lay a scale marker beside the skin, or draw the scale (D)</source>
        <translation>Ponga un marcador de escala junto a la piel, o dibuje la escala (D)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Lengths are those of skin that faces the camera; 0° is best</source>
        <translation>Las longitudes son de piel frente a la cámara; 0° es lo mejor</translation>
    </message>
    <message>
        <source>{n}°</source>
        <translation>{n}°</translation>
    </message>
    <message>
        <source>Tilt of the marker</source>
        <translation>Inclinación del marcador</translation>
    </message>
    <message>
        <source>Noted in this session; kept apart and never counted as clearing</source>
        <translation>Anotado en esta sesión; aparte y nunca contado como aclaramiento</translation>
    </message>
    <message>
        <source>Stain, matting</source>
        <translation>Mancha, matting</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Version of the method; every figure carries it</source>
        <translation>Versión del método; cada cifra la lleva</translation>
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
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
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
        <translation>fecha de nacimiento desconocida</translation>
    </message>
    <message>
        <source>{day} ({age})</source>
        <translation>{day} ({age})</translation>
    </message>
    <message>
        <source>{sign}{n} d</source>
        <translation>{sign}{n} d</translation>
    </message>
    <message>
        <source>{sign}{n} wk</source>
        <translation>{sign}{n} sem.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} d</translation>
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
        <translation>{low} a {high}</translation>
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
        <translation>pulg.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Due since {day}</source>
        <translation>Pendiente desde el {day}</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Toca hoy</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Toca mañana</translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation>Toca el {day}</translation>
    </message>
    <message>
        <source>Begun at {time}</source>
        <translation>Empezada a las {time}</translation>
    </message>
    <message>
        <source>Begun on {day} at {time}</source>
        <translation>Empezada el {day} a las {time}</translation>
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
        <translation>Distancia</translation>
    </message>
    <message>
        <source>{distance}, the same each time, without digital zoom. Mark on the floor where camera and patient stand. The area fills two thirds of the picture, with plain skin around it.</source>
        <translation>De {distance}, siempre la misma, sin zum digital. Marque en el suelo dónde están cámara y paciente. La zona llena dos tercios de la imagen, con piel normal alrededor.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Two soft lamps from the sides, at about 45°, the same ones each time; no sun and no flash from the front, as skin that shines hides its veins. No portrait, night or beauty mode.</source>
        <translation>Dos lámparas suaves a los lados, a unos 45°, siempre las mismas; ni sol ni flash de frente, pues la piel que brilla esconde sus venas. Sin modo retrato, noche ni belleza.</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>Hold the camera square to the skin and at its height. Turn the leg, not the camera; use foot marks. The baseline as a ghost over the live picture shows when it fits.</source>
        <translation>Sostenga la cámara de frente a la piel y a su altura. Gire la pierna, no la cámara; use marcas para los pies. El fantasma de la imagen de partida sobre la imagen en directo muestra cuándo encaja.</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Standing fills veins that lying empties. Have legs photographed standing, after the same few minutes each time, and faces sitting. Take off make-up and lotion before.</source>
        <translation>Estar de pie llena venas que tumbado se vacían. Fotografíe las piernas de pie, tras los mismos minutos cada vez, y las caras sentado. Quite antes maquillaje y loción.</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>A printed scale marker, flat on the skin beside the area, gives millimetres; a ruler does, too. Print markers with “vein-tracker marker-sheet markers.pdf” at 100 %.</source>
        <translation>Un marcador de escala impreso, plano sobre la piel junto a la zona, da milímetros; una regla también. Imprima marcadores con «vein-tracker marker-sheet markers.pdf» al 100 %.</translation>
    </message>
    <message>
        <source>Before you go on</source>
        <translation>Antes de seguir</translation>
    </message>
    <message>
        <source>Tap the skin to focus, hold still, take two. Look at 1:1 (Z): fine veins must be crisp. Take the same views each time, before treatment and at every follow-up.</source>
        <translation>Toque la piel para enfocar, no se mueva, haga dos. Mire a 1:1 (Z): las venas finas deben verse nítidas. Haga siempre las mismas vistas, antes del tratamiento y en cada seguimiento.</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>hold still: the baseline is not found yet</source>
        <translation>no se mueva: aún no se halla la imagen de partida</translation>
    </message>
    <message>
        <source>line it up by eye: there is too little to go by</source>
        <translation>encuadre a ojo: hay muy poco en qué guiarse</translation>
    </message>
    <message>
        <source>this looks like another area</source>
        <translation>esto parece otra zona</translation>
    </message>
    <message>
        <source>move closer</source>
        <translation>acérquese</translation>
    </message>
    <message>
        <source>move farther away</source>
        <translation>aléjese</translation>
    </message>
    <message>
        <source>turn {degrees}° clockwise</source>
        <translation>gire {degrees}° a la derecha</translation>
    </message>
    <message>
        <source>turn {degrees}° anticlockwise</source>
        <translation>gire {degrees}° a la izquierda</translation>
    </message>
    <message>
        <source>move right</source>
        <translation>vaya a la derecha</translation>
    </message>
    <message>
        <source>move left</source>
        <translation>vaya a la izquierda</translation>
    </message>
    <message>
        <source>move down</source>
        <translation>baje</translation>
    </message>
    <message>
        <source>move up</source>
        <translation>suba</translation>
    </message>
    <message>
        <source>tilt the right side away</source>
        <translation>aleje el lado derecho</translation>
    </message>
    <message>
        <source>tilt the left side away</source>
        <translation>aleje el lado izquierdo</translation>
    </message>
    <message>
        <source>tilt the lower side away</source>
        <translation>aleje el lado inferior</translation>
    </message>
    <message>
        <source>tilt the upper side away</source>
        <translation>aleje el lado superior</translation>
    </message>
    <message>
        <source>hold still and focus</source>
        <translation>no se mueva y enfoque</translation>
    </message>
    <message>
        <source>use less light</source>
        <translation>menos luz</translation>
    </message>
    <message>
        <source>use more light</source>
        <translation>más luz</translation>
    </message>
    <message>
        <source>the skin shines: move the light</source>
        <translation>la piel brilla: mueva la luz</translation>
    </message>
    <message>
        <source>light it evenly</source>
        <translation>ilumine por igual</translation>
    </message>
    <message>
        <source>lay the scale marker beside the area</source>
        <translation>ponga el marcador de escala junto a la zona</translation>
    </message>
    <message>
        <source>Ready to shoot</source>
        <translation>Listo para disparar</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Mirando …</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>move a little closer</source>
        <translation>acérquese un poco</translation>
    </message>
    <message>
        <source>move a little farther away</source>
        <translation>aléjese un poco</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>blurred: hold still and focus</source>
        <translation>borrosa: no se mueva y enfoque</translation>
    </message>
    <message>
        <source>no blur to be seen</source>
        <translation>no se ve borrosidad</translation>
    </message>
    <message>
        <source>matches the baseline</source>
        <translation>como la imagen de partida</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>brighter than the baseline</source>
        <translation>más clara que la imagen de partida</translation>
    </message>
    <message>
        <source>darker than the baseline</source>
        <translation>más oscura que la imagen de partida</translation>
    </message>
    <message>
        <source>clipped highlights</source>
        <translation>luces quemadas</translation>
    </message>
    <message>
        <source>less even than the baseline</source>
        <translation>menos uniforme que la imagen de partida</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>demasiado clara</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>demasiado oscura</translation>
    </message>
    <message>
        <source>no clipped highlights</source>
        <translation>sin luces quemadas</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>as at the baseline</source>
        <translation>como en la imagen de partida</translation>
    </message>
    <message>
        <source>{amount} farther than the baseline</source>
        <translation>{amount} más lejos que la imagen de partida</translation>
    </message>
    <message>
        <source>{amount} nearer than the baseline</source>
        <translation>{amount} más cerca que la imagen de partida</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Ángulo</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>Scale marker</source>
        <translation>Marcador de escala</translation>
    </message>
    <message>
        <source>in the picture</source>
        <translation>en la imagen</translation>
    </message>
    <message>
        <source>none seen: figures in mm need one</source>
        <translation>no se ve: las cifras en mm lo necesitan</translation>
    </message>
    <message>
        <source>not in the picture</source>
        <translation>no está en la imagen</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
</context>
<context>
    <name>judgement</name>
    <message>
        <source>corrected by hand</source>
        <translation>corregido a mano</translation>
    </message>
    <message>
        <source>Straight after treatment</source>
        <translation>Justo después del tratamiento</translation>
    </message>
    <message>
        <source>Kept for the record; it stays out of the curve.</source>
        <translation>Guardada para la ficha; queda fuera de la curva.</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Aún no medida</translation>
    </message>
    <message>
        <source>Does not fit the others</source>
        <translation>No encaja con las demás</translation>
    </message>
    <message>
        <source>Cannot be measured</source>
        <translation>No se puede medir</translation>
    </message>
    <message>
        <source>covered, 95 % interval {interval}</source>
        <translation>cubierto, intervalo del 95 % {interval}</translation>
    </message>
    <message>
        <source>{what} noted in this session</source>
        <translation>{what} anotado en esta sesión</translation>
    </message>
    <message>
        <source>{weeks} wk after treatment; can be judged from {day} on</source>
        <translation>{weeks} sem. tras el tratamiento; evaluable desde el {day}</translation>
    </message>
    <message>
        <source>Photographs: not asked yet</source>
        <translation>Fotografías: aún sin preguntar</translation>
    </message>
    <message>
        <source>Photographs: {answer}</source>
        <translation>Fotografías: {answer}</translation>
    </message>
    <message>
        <source>Archived {day}</source>
        <translation>Archivado el {day}</translation>
    </message>
    <message>
        <source>Mark the same spots of skin in both photos, such as moles; they are then aligned</source>
        <translation>Marque los mismos puntos de piel en ambas fotos, como lunares; así se alinean</translation>
    </message>
    <message>
        <source>Set landmarks…</source>
        <translation>Poner puntos de referencia…</translation>
    </message>
    <message>
        <source>The baseline was measured with recipe {first}, this photo with recipe {second}: choose Measure the whole view again in the photo&apos;s menu.</source>
        <translation>La imagen de partida se midió con la receta {first}, esta foto con la receta {second}: elija Medir de nuevo toda la vista en el menú de la foto.</translation>
    </message>
    <message>
        <source>Two recipes</source>
        <translation>Dos recetas</translation>
    </message>
    <message>
        <source>Other camera than checked</source>
        <translation>Otra cámara que la comprobada</translation>
    </message>
    <message>
        <source>Set-up: check again</source>
        <translation>Montaje: comprobar de nuevo</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Corregido a mano</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Opens the session with it ticked; nothing is saved until you save it</source>
        <translation>Abre la sesión con esto marcado; nada se guarda hasta que usted guarde</translation>
    </message>
    <message>
        <source>Looks like {tick}: tick it?</source>
        <translation>Parece {tick}: ¿marcarlo?</translation>
    </message>
    <message>
        <source>{px} pixels apart</source>
        <translation>{px} píxeles de separación</translation>
    </message>
    <message>
        <source>{pixels}, {mm}</source>
        <translation>{pixels}, {mm}</translation>
    </message>
    <message>
        <source>Colour difference of plain skin, before → after matching: {figures}</source>
        <translation>Diferencia de color de la piel normal, antes → después de igualar: {figures}</translation>
    </message>
    <message>
        <source>Light was matched by the colour chart that both photos show.</source>
        <translation>La luz se igualó con la carta de color que muestran ambas fotos.</translation>
    </message>
    <message>
        <source>Light by colour chart</source>
        <translation>Luz por carta de color</translation>
    </message>
    <message>
        <source>Same light</source>
        <translation>Misma luz</translation>
    </message>
    <message>
        <source>Sharpness of the follow-up before matching: {ratio} × the baseline&apos;s</source>
        <translation>Nitidez del seguimiento antes de igualar: {ratio} × la de la partida</translation>
    </message>
    <message>
        <source>Sharpness matched</source>
        <translation>Nitidez igualada</translation>
    </message>
    <message>
        <source>{share} of the baseline&apos;s skin is in both</source>
        <translation>{share} de la piel de partida está en ambas</translation>
    </message>
    <message>
        <source>Enough overlap</source>
        <translation>Solape suficiente</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Alineado</translation>
    </message>
    <message>
        <source>Aligned by landmarks</source>
        <translation>Alineado por puntos</translation>
    </message>
    <message>
        <source>The skin between the landmarks does not confirm them: check them with Set landmarks in the photo&apos;s menu.</source>
        <translation>La piel entre los puntos no los confirma: compruébelos con Poner puntos de referencia en el menú de la foto.</translation>
    </message>
    <message>
        <source>By landmarks alone</source>
        <translation>Solo por puntos</translation>
    </message>
    <message>
        <source>The two photos differ too much.</source>
        <translation>Las dos fotos difieren demasiado.</translation>
    </message>
    <message>
        <source>95 % interval {interval}</source>
        <translation>Intervalo del 95 % {interval}</translation>
    </message>
</context>
<context>
    <name>key</name>
    <message>
        <source>Estimated on the skin that both photos show</source>
        <translation>Estimado en la piel que muestran ambas fotos</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desaparecido</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>{kind}: none</source>
        <translation>{kind}: ninguna</translation>
    </message>
    <message>
        <source>under {share} of the skin</source>
        <translation>menos de {share} de la piel</translation>
    </message>
    <message>
        <source>{share} of the skin</source>
        <translation>{share} de la piel</translation>
    </message>
    <message>
        <source>{kind}: about {length}, {area}, {share}</source>
        <translation>{kind}: unos {length}, {area}, {share}</translation>
    </message>
    <message>
        <source>{kind}: about {of_length} of the veins&apos; length, {share}</source>
        <translation>{kind}: un {of_length} de la longitud de venas, {share}</translation>
    </message>
    <message>
        <source>Hatched: left out, not judged as skin</source>
        <translation>Rayado: excluido, no evaluado como piel</translation>
    </message>
    <message>
        <source>Wide, left out</source>
        <translation>Ancha, excluida</translation>
    </message>
    <message>
        <source>Any vein, without a scale</source>
        <translation>Cualquier vena, sin escala</translation>
    </message>
    <message>
        <source>Haemoglobin, optical density above plain skin</source>
        <translation>Hemoglobina, densidad óptica sobre la piel normal</translation>
    </message>
    <message>
        <source>Pigmentation, optical density above plain skin</source>
        <translation>Pigmentación, densidad óptica sobre la piel normal</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Añadido a mano</translation>
    </message>
    <message>
        <source>Removed by hand</source>
        <translation>Quitado a mano</translation>
    </message>
</context>
<context>
    <name>misfit</name>
    <message>
        <source>The baseline does not fit the others: held against each other they agree, held against it they do not, as on {day}. Look whether another photo is the better baseline.</source>
        <translation>La imagen de partida no encaja con las demás: entre sí concuerdan, con ella no, como el {day}. Vea si otra foto sería mejor imagen de partida.</translation>
    </message>
    <message>
        <source>Look at both photos; take this one again if it can be.</source>
        <translation>Mire ambas fotos; repita esta si se puede.</translation>
    </message>
    <message>
        <source>This photo does not fit the others: held against the photo of {day} it shows something else than held against the baseline.</source>
        <translation>Esta foto no encaja con las demás: frente a la foto del {day} muestra otra cosa que frente a la imagen de partida.</translation>
    </message>
    <message>
        <source>This photo does not fit the others: beside the baseline it shows {direct}, by way of the photo of {day} {chained}.</source>
        <translation>Esta foto no encaja con las demás: frente a la partida muestra {direct}, por la foto del {day} {chained}.</translation>
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
        <translation>Antes · {day}</translation>
    </message>
    <message>
        <source>Now · {day}</source>
        <translation>Ahora · {day}</translation>
    </message>
    <message>
        <source>{day}, {later}</source>
        <translation>{day}, {later}</translation>
    </message>
    <message>
        <source>About {percent} less
of the thread veins that we can see in these photos.</source>
        <translation>Alrededor de un {percent} menos
de las arañitas que podemos ver en estas fotos.</translation>
    </message>
    <message>
        <source>About the same.</source>
        <translation>Más o menos igual.</translation>
    </message>
    <message>
        <source>These two photos differ too much
to compare fairly.</source>
        <translation>Estas dos fotos difieren demasiado
para compararlas con justicia.</translation>
    </message>
    <message>
        <source>Your first photo.
The next ones are held against this one.</source>
        <translation>Su primera foto.
Las siguientes se comparan con esta.</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Aún no medida.</translation>
    </message>
    <message>
        <source>Estimated from your photos; {practitioner} will go through it with you.</source>
        <translation>Estimado a partir de sus fotos; {practitioner} lo comentará con usted.</translation>
    </message>
    <message>
        <source>Estimated from your photos; we will go through it with you.</source>
        <translation>Estimado a partir de sus fotos; lo comentaremos con usted.</translation>
    </message>
    <message>
        <source>More visible than in {month};
{practitioner} will look at this with you.</source>
        <translation>Más visible que en {month};
{practitioner} lo mirará con usted.</translation>
    </message>
    <message>
        <source>More visible than in {month};
we will look at this with you.</source>
        <translation>Más visible que en {month};
lo miraremos con usted.</translation>
    </message>
    <message>
        <source>Too early to tell:
skin often looks worse before it looks better.</source>
        <translation>Es pronto para decirlo:
la piel suele verse peor antes de verse mejor.</translation>
    </message>
    <message>
        <source>Too early to tell:
skin often looks worse before it looks better. Next photo: {day}.</source>
        <translation>Es pronto para decirlo:
la piel suele verse peor antes de verse mejor. Próxima foto: {day}.</translation>
    </message>
</context>
<context>
    <name>patients</name>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
</context>
<context>
    <name>rating</name>
    <message>
        <source>No difference</source>
        <translation>Ninguna diferencia</translation>
    </message>
    <message>
        <source>1–25 % gone</source>
        <translation>1–25 % desaparecido</translation>
    </message>
    <message>
        <source>26–50 % gone</source>
        <translation>26–50 % desaparecido</translation>
    </message>
    <message>
        <source>51–75 % gone</source>
        <translation>51–75 % desaparecido</translation>
    </message>
    <message>
        <source>76–100 % gone</source>
        <translation>76–100 % desaparecido</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>No se puede decir</translation>
    </message>
    <message>
        <source>{n} because the patient refused photographs or teaching</source>
        <translation>{n} porque el paciente rechazó fotografías o docencia</translation>
    </message>
    <message>
        <source>{n} not comparable</source>
        <translation>{n} no comparables</translation>
    </message>
    <message>
        <source>{n} taken straight after treatment</source>
        <translation>{n} hechas justo después del tratamiento</translation>
    </message>
    <message>
        <source>{n} too early to judge</source>
        <translation>{n} demasiado pronto para juzgar</translation>
    </message>
    <message>
        <source>{n} not measured yet</source>
        <translation>{n} aún sin medir</translation>
    </message>
    <message>
        <source>{n} no longer a pair: a photo went, or the baseline is another</source>
        <translation>{n} ya no son un par: falta una foto, o la imagen de partida es otra</translation>
    </message>
    <message>
        <source>almost perfect</source>
        <translation>casi perfecta</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>considerable</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderada</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>aceptable</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>Weighted kappa</source>
        <translation>Kappa ponderado</translation>
    </message>
    <message>
        <source>ICC(2,1)</source>
        <translation>ICC(2,1)</translation>
    </message>
    <message>
        <source>Left out: {reasons}.</source>
        <translation>Fuera quedaron: {reasons}.</translation>
    </message>
    <message>
        <source>Not in it are ratings of pairs that can no longer be rated ({n}): {reasons}.</source>
        <translation>No incluye valoraciones de pares que ya no se pueden valorar ({n}): {reasons}.</translation>
    </message>
    <message>
        <source>the measurement</source>
        <translation>la medición</translation>
    </message>
    <message>
        <source>{rater}, first and second look</source>
        <translation>{rater}, primera y segunda mirada</translation>
    </message>
    <message>
        <source>{first} and {others}</source>
        <translation>{first} y {others}</translation>
    </message>
    <message>
        <source>{pairs}: too few for a statistic, it takes {least}</source>
        <translation>{pairs}: pocos para una estadística, hacen falta {least}</translation>
    </message>
    <message>
        <source>cannot be told: all were graded alike</source>
        <translation>no se puede decir: todos se valoraron igual</translation>
    </message>
    <message>
        <source>{value}; from one patient no interval can be told</source>
        <translation>{value}; de un solo paciente no se puede dar intervalo</translation>
    </message>
    <message>
        <source>{value}; without any disagreement no interval can be told</source>
        <translation>{value}; sin desacuerdo alguno no se puede dar intervalo</translation>
    </message>
    <message>
        <source>{value}, 95 % interval {interval}</source>
        <translation>{value}, intervalo del 95 % {interval}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>In plain words: {level} agreement, from {pairs} of {patients}.</source>
        <translation>En palabras: concordancia {level}, de {pairs} de {patients}.</translation>
    </message>
    <message>
        <source>Pairs of one patient resemble each other: from so few patients the interval is rather too narrow.</source>
        <translation>Los pares de un paciente se parecen: con tan pocos pacientes el intervalo es más bien estrecho.</translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>1 paciente</translation>
    </message>
    <message>
        <source>{n} patients</source>
        <translation>{n} pacientes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Covered without corrections: {figure}.</source>
        <translation>Cubierto sin correcciones: {figure}.</translation>
    </message>
    <message>
        <source>Change without corrections of the two photos: {figure}.</source>
        <translation>Cambio sin correcciones de las dos fotos: {figure}.</translation>
    </message>
    <message>
        <source>Check whether the photo lies on its baseline, and its veins.</source>
        <translation>Compruebe si la foto coincide con su imagen de partida, y sus venas.</translation>
    </message>
    <message>
        <source>The figure is unsure here: check the region, and the veins that were found.</source>
        <translation>La cifra es aquí insegura: compruebe la región y las venas halladas.</translation>
    </message>
</context>
<context>
    <name>series</name>
    <message>
        <source>Baseline</source>
        <translation>Imagen de partida</translation>
    </message>
    <message>
        <source>straight after</source>
        <translation>justo después</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>no comparable</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>muy pronto</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>No encaja</translation>
    </message>
    <message>
        <source>Kept for the record; it stays out of the curve.</source>
        <translation>Guardada para la ficha; queda fuera de la curva.</translation>
    </message>
    <message>
        <source>Set as baseline: {reason}</source>
        <translation>Fijar como imagen de partida: {reason}</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>{agent}, foam</source>
        <translation>{agent}, espuma</translation>
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
        <translation>Agente sin nombrar</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>nacido/a el {day}</translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation>Sesión del {day}</translation>
    </message>
    <message>
        <source>Total: {agents}</source>
        <translation>Total: {agents}</translation>
    </message>
    <message>
        <source>{volume} in all</source>
        <translation>{volume} en total</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation>Notas: {notes}</translation>
    </message>
    <message>
        <source>Seen: {ticks}</source>
        <translation>Visto: {ticks}</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>lote {lot}</translation>
    </message>
    <message>
        <source>needle {needle}</source>
        <translation>aguja {needle}</translation>
    </message>
    <message>
        <source>compression: {compression}</source>
        <translation>compresión: {compression}</translation>
    </message>
    <message>
        <source>expiry {day}</source>
        <translation>caducidad {day}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation>La que elige el sistema</translation>
    </message>
    <message>
        <source>The last one, not connected now</source>
        <translation>La última, ahora no conectada</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>No se ha encontrado ninguna cámara</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>The light varied most. Keep daylight out, use the same lamp at the same place, and switch the camera&apos;s automatic exposure and white balance off.</source>
        <translation>Lo que más varió fue la luz. Evite la luz del día, use la misma lámpara en el mismo lugar y desactive la exposición y el balance de blancos automáticos.</translation>
    </message>
    <message>
        <source>The sharpness varied most. Focus on the skin each time, hold the camera still or put it on a stand, and use more light.</source>
        <translation>Lo que más varió fue la nitidez. Enfoque siempre la piel, sujete la cámara quieta o en un trípode y ponga más luz.</translation>
    </message>
    <message>
        <source>The distance varied most. Mark where camera and patient stand, or hold a spacer between camera and skin.</source>
        <translation>Lo que más varió fue la distancia. Marque dónde están cámara y paciente, o use un separador entre cámara y piel.</translation>
    </message>
    <message>
        <source>In this room, changes under {floor} cannot be told from chance.</source>
        <translation>En esta sala, los cambios de menos de {floor} no se distinguen del azar.</translation>
    </message>
    <message>
        <source>From {n} photos of skin of which veins cover {coverage}</source>
        <translation>De {n} fotos de piel cuyas venas cubren {coverage}</translation>
    </message>
    <message>
        <source>{of}, taken with {camera}.</source>
        <translation>{of}, hechas con {camera}.</translation>
    </message>
    <message>
        <source>a camera that the photos do not name</source>
        <translation>una cámara que las fotos no nombran</translation>
    </message>
    <message>
        <source>± {n} %</source>
        <translation>± {n} %</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>colour difference {n}</source>
        <translation>diferencia de color {n}</translation>
    </message>
    <message>
        <source>Of plain skin (CIEDE2000), the median; up to 3 is good</source>
        <translation>De la piel normal (CIEDE2000), la mediana; hasta 3 es bueno</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Standard deviation between the photos; up to 15 % is good</source>
        <translation>Desviación típica entre las fotos; hasta 15 % es bueno</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Standard deviation between the photos; up to 8 % is good</source>
        <translation>Desviación típica entre las fotos; hasta 8 % es bueno</translation>
    </message>
    <message>
        <source>Light, sharpness and distance were kept well. Choose an area with more thread veins, hold the camera square to the skin, and check again.</source>
        <translation>Luz, nitidez y distancia se mantuvieron bien. Elija una zona con más telangiectasias, sostenga la cámara de frente a la piel y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>{day} by {who}</source>
        <translation>{day} por {who}</translation>
    </message>
    <message>
        <source>Checked last on {when} with {camera}: from {floor}. A new check counts instead.</source>
        <translation>Comprobado por última vez el {when} con {camera}: desde {floor}. Una nueva comprobación la sustituye.</translation>
    </message>
    <message>
        <source>checked {day}: from {floor}</source>
        <translation>comprobado el {day}: desde {floor}</translation>
    </message>
    <message>
        <source>not yet checked with this camera</source>
        <translation>aún sin comprobar con esta cámara</translation>
    </message>
    <message>
        <source>to be checked again</source>
        <translation>por comprobar de nuevo</translation>
    </message>
    <message>
        <source>not yet checked here</source>
        <translation>aún sin comprobar aquí</translation>
    </message>
    <message>
        <source>Nobody knows yet how small a change this room, light and camera can show</source>
        <translation>Nadie sabe aún qué cambio mínimo pueden mostrar esta sala, luz y cámara</translation>
    </message>
    <message>
        <source>Changes under {floor} cannot be told from chance here: the interval was widened to it</source>
        <translation>Aquí los cambios de menos de {floor} no se distinguen del azar: el intervalo se amplió a ello</translation>
    </message>
    <message>
        <source>Changes under {floor} cannot be told from chance here; the interval is wider anyway</source>
        <translation>Aquí los cambios de menos de {floor} no se distinguen del azar; el intervalo es más amplio de todos modos</translation>
    </message>
    <message>
        <source>Checked on {day} with {camera}: from {floor}. That says nothing of another camera: check this one</source>
        <translation>Comprobado el {day} con {camera}: desde {floor}. Eso no dice nada de otra cámara: compruebe esta</translation>
    </message>
    <message>
        <source>Checked on {day} with recipe {recipe}, before the method changed: check the set-up again</source>
        <translation>Comprobado el {day} con la receta {recipe}, antes de que cambiara el método: compruebe de nuevo el montaje</translation>
    </message>
</context>
<context>
    <name>showcase</name>
    <message>
        <source>The pages are in {folder}. A display is needed for the window.</source>
        <translation>Las páginas están en {folder}. La ventana necesita una pantalla.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Find a patient</source>
        <translation>Buscar un paciente</translation>
    </message>
    <message>
        <source>Type a part of the name, the number or the date of birth and press Enter. {find} finds areas and actions too, wherever you are.</source>
        <translation>Escriba parte del nombre, el número o la fecha de nacimiento y pulse Intro. {find} también halla zonas y acciones, esté donde esté.</translation>
    </message>
    <message>
        <source>A card for each treated area</source>
        <translation>Una tarjeta por zona tratada</translation>
    </message>
    <message>
        <source>Baseline, latest photo and the change with its interval. Drop photos on it: you are asked where they belong, then they are measured.</source>
        <translation>Imagen de partida, última foto y el cambio con su intervalo. Suelte fotos en ella: se le pregunta dónde van y luego se miden.</translation>
    </message>
    <message>
        <source>Before and after in one frame</source>
        <translation>Antes y después en un mismo marco</translation>
    </message>
    <message>
        <source>Side by side, with a wipe, or as a map of what changed: keys 1 to 6. The chips beside it say whether the two photos may be compared.</source>
        <translation>Lado a lado, con cortina o como mapa de lo que cambió: teclas 1 a 6. Las etiquetas de al lado dicen si las dos fotos se pueden comparar.</translation>
    </message>
    <message>
        <source>The course over real dates</source>
        <translation>El curso en fechas reales</translation>
    </message>
    <message>
        <source>Each photo is a point with its interval. {present} shows the patient their own area, in plain words; {keys} lists all keys.</source>
        <translation>Cada foto es un punto con su intervalo. {present} muestra al paciente su propia zona, en palabras sencillas; {keys} lista todas las teclas.</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>Done again: {edit}</source>
        <translation>Rehecho: {edit}</translation>
    </message>
    <message>
        <source>Undone: {edit}</source>
        <translation>Deshecho: {edit}</translation>
    </message>
    <message>
        <source>Patient added.</source>
        <translation>Paciente añadido.</translation>
    </message>
    <message>
        <source>Patient changed.</source>
        <translation>Paciente cambiado.</translation>
    </message>
    <message>
        <source>Patient moved to the trash, kept for 30 days.</source>
        <translation>Paciente en la papelera, se conserva 30 días.</translation>
    </message>
    <message>
        <source>Consent recorded.</source>
        <translation>Consentimiento anotado.</translation>
    </message>
    <message>
        <source>Patient archived; search for “archived” to find them.</source>
        <translation>Paciente archivado; busque «archivado» para encontrarlo.</translation>
    </message>
    <message>
        <source>Patient brought back from the archive.</source>
        <translation>Paciente sacado del archivo.</translation>
    </message>
    <message>
        <source>Patients merged into one.</source>
        <translation>Pacientes fusionados en uno.</translation>
    </message>
    <message>
        <source>Checklist recorded.</source>
        <translation>Lista de comprobación anotada.</translation>
    </message>
    <message>
        <source>Checklist moved to the trash, kept for 30 days.</source>
        <translation>Lista de comprobación en la papelera, se conserva 30 días.</translation>
    </message>
    <message>
        <source>Examination of the veins recorded.</source>
        <translation>Exploración de las venas anotada.</translation>
    </message>
    <message>
        <source>Examination moved to the trash, kept for 30 days.</source>
        <translation>Exploración en la papelera, se conserva 30 días.</translation>
    </message>
    <message>
        <source>Area moved on the figure.</source>
        <translation>Zona movida en la figura.</translation>
    </message>
    <message>
        <source>Treated area added.</source>
        <translation>Zona tratada añadida.</translation>
    </message>
    <message>
        <source>Treated area changed.</source>
        <translation>Zona tratada cambiada.</translation>
    </message>
    <message>
        <source>Treated area moved to the trash, kept for 30 days.</source>
        <translation>Zona en la papelera, se conserva 30 días.</translation>
    </message>
    <message>
        <source>View added.</source>
        <translation>Vista añadida.</translation>
    </message>
    <message>
        <source>View changed.</source>
        <translation>Vista cambiada.</translation>
    </message>
    <message>
        <source>View moved to the trash, kept for 30 days.</source>
        <translation>Vista en la papelera, se conserva 30 días.</translation>
    </message>
    <message>
        <source>Session saved.</source>
        <translation>Sesión guardada.</translation>
    </message>
    <message>
        <source>Session changed.</source>
        <translation>Sesión cambiada.</translation>
    </message>
    <message>
        <source>Session moved to the trash, kept for 30 days.</source>
        <translation>Sesión en la papelera, se conserva 30 días.</translation>
    </message>
    <message>
        <source>Photo changed.</source>
        <translation>Foto cambiada.</translation>
    </message>
    <message>
        <source>Photo moved.</source>
        <translation>Foto movida.</translation>
    </message>
    <message>
        <source>Note pinned.</source>
        <translation>Nota fijada.</translation>
    </message>
    <message>
        <source>Note changed.</source>
        <translation>Nota cambiada.</translation>
    </message>
    <message>
        <source>Note taken off; Undo brings it back.</source>
        <translation>Nota quitada; Deshacer la recupera.</translation>
    </message>
    <message>
        <source>Unfiled photo moved to the trash, kept for 30 days.</source>
        <translation>Foto sin archivar en la papelera, se conserva 30 días.</translation>
    </message>
    <message>
        <source>Photo moved to the trash, kept for 30 days.</source>
        <translation>Foto en la papelera, se conserva 30 días.</translation>
    </message>
    <message>
        <source>Scale set.</source>
        <translation>Escala fijada.</translation>
    </message>
    <message>
        <source>Landmarks set; the photo is compared by them.</source>
        <translation>Puntos puestos; la foto se compara con ellos.</translation>
    </message>
    <message>
        <source>Landmarks removed; the photo is compared without them.</source>
        <translation>Puntos quitados; la foto se compara sin ellos.</translation>
    </message>
    <message>
        <source>Region drawn; the series is measured within it.</source>
        <translation>Región dibujada; la serie se mide dentro de ella.</translation>
    </message>
    <message>
        <source>Region cleared; the series is measured everywhere.</source>
        <translation>Región borrada; la serie se mide en todas partes.</translation>
    </message>
    <message>
        <source>Veins corrected by hand.</source>
        <translation>Venas corregidas a mano.</translation>
    </message>
    <message>
        <source>Corrections by hand cleared.</source>
        <translation>Correcciones a mano borradas.</translation>
    </message>
    <message>
        <source>Review saved: region and veins.</source>
        <translation>Revisión guardada: región y venas.</translation>
    </message>
    <message>
        <source>Baseline set; the series is compared again.</source>
        <translation>Imagen de partida fijada; la serie se compara de nuevo.</translation>
    </message>
    <message>
        <source>Restored from the trash.</source>
        <translation>Restaurado de la papelera.</translation>
    </message>
    <message>
        <source>Photo protocol saved.</source>
        <translation>Protocolo de fotos guardado.</translation>
    </message>
    <message>
        <source>Set-up checked.</source>
        <translation>Montaje comprobado.</translation>
    </message>
    <message>
        <source>Saved: {edit}.</source>
        <translation>Guardado: {edit}.</translation>
    </message>
    <message>
        <source>Undo: {edit}</source>
        <translation>Deshacer: {edit}</translation>
    </message>
    <message>
        <source>Redo: {edit}</source>
        <translation>Rehacer: {edit}</translation>
    </message>
</context>
<context>
    <name>veins</name>
    <message>
        <source>{width} wide</source>
        <translation>{width} de ancho</translation>
    </message>
    <message>
        <source>{length} long</source>
        <translation>{length} de largo</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluida</translation>
    </message>
    <message>
        <source>Thread vein</source>
        <translation>Telangiectasia</translation>
    </message>
    <message>
        <source>Reticular vein</source>
        <translation>Vena reticular</translation>
    </message>
    <message>
        <source>Wide vein</source>
        <translation>Vena ancha</translation>
    </message>
    <message>
        <source>Vein</source>
        <translation>Vena</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>The photo is blurred: hold still, focus on the skin and take it again.</source>
        <translation>La foto está borrosa: no se mueva, enfoque la piel y repítala.</translation>
    </message>
    <message>
        <source>Light is reflected by the skin: turn the lamp or the flash aside.</source>
        <translation>La piel refleja la luz: aparte la lámpara o el flash.</translation>
    </message>
    <message>
        <source>The photo is too dark: add light and take it again.</source>
        <translation>La foto es demasiado oscura: ponga más luz y repítala.</translation>
    </message>
    <message>
        <source>The photo is too bright: lower the light or the exposure.</source>
        <translation>La foto es demasiado clara: baje la luz o la exposición.</translation>
    </message>
    <message>
        <source>Only little skin can be judged: go closer or frame the area anew.</source>
        <translation>Hay poca piel evaluable: acérquese o encuadre de nuevo.</translation>
    </message>
    <message>
        <source>Hair hides veins here: shave or clip, then take the photo again.</source>
        <translation>El vello tapa venas aquí: rasure o recorte y repita la foto.</translation>
    </message>
    <message>
        <source>A vein of 3 mm or more is left out of the figure: check it with the patient standing.</source>
        <translation>Una vena de 3 mm o más queda fuera de la cifra: mírela con el paciente de pie.</translation>
    </message>
    <message>
        <source>Two scales disagree by more than 10 %: check the marker, the ruler and what was entered.</source>
        <translation>Dos escalas difieren más del 10 %: compruebe el marcador, la regla y lo escrito.</translation>
    </message>
    <message>
        <source>A scale marker is cut, covered, bent or mirrored and gives no scale: show all of it, lying flat.</source>
        <translation>Un marcador de escala está cortado, tapado, doblado o en espejo y no da escala: muéstrelo entero y plano.</translation>
    </message>
    <message>
        <source>No skin was found: frame the area anew, in even light.</source>
        <translation>No se halló piel: encuadre de nuevo, con luz uniforme.</translation>
    </message>
    <message>
        <source>The photo has no colour: take it again in colour.</source>
        <translation>La foto no tiene color: repítala en color.</translation>
    </message>
    <message>
        <source>A screenshot or a picture of a picture cannot be measured: use the photograph itself.</source>
        <translation>Una captura de pantalla o la foto de una imagen no se puede medir: use la propia fotografía.</translation>
    </message>
    <message>
        <source>The photos could not be aligned: set landmarks, or photograph it like the first time.</source>
        <translation>Las fotos no se pudieron alinear: ponga puntos de referencia, o fotografíe como la primera vez.</translation>
    </message>
    <message>
        <source>One photo is much less sharp: take it again in focus.</source>
        <translation>Una foto es mucho menos nítida: repítala enfocada.</translation>
    </message>
    <message>
        <source>The light differs too much: use the same lamp and distance.</source>
        <translation>La luz difiere demasiado: use la misma lámpara y distancia.</translation>
    </message>
    <message>
        <source>The photos share too little skin: frame it like the first photo.</source>
        <translation>Las fotos comparten poca piel: encuadre como la primera.</translation>
    </message>
    <message>
        <source>Standing fills veins that lying empties: take the photo in the same posture.</source>
        <translation>Estar de pie llena venas que tumbado se vacían: haga la foto en la misma postura.</translation>
    </message>
    <message>
        <source>One photo is mirrored: check the side and the camera&apos;s mirroring.</source>
        <translation>Una foto está en espejo: compruebe el lado y el espejo de la cámara.</translation>
    </message>
    <message>
        <source>The photos seem to show different skin: check patient and side.</source>
        <translation>Las fotos parecen mostrar piel distinta: compruebe paciente y lado.</translation>
    </message>
    <message>
        <source>Only one photo was taken in cross-polarised light, which shows more of what lies in the skin: use the same filters.</source>
        <translation>Solo una foto se hizo con luz polarizada cruzada, que muestra más de lo que hay en la piel: use los mismos filtros.</translation>
    </message>
    <message>
        <source>Only one photo was enlarged by digital zoom, which invents detail: go closer instead.</source>
        <translation>Solo una foto se amplió con zum digital, que inventa detalle: acérquese en su lugar.</translation>
    </message>
    <message>
        <source>The camera or an app has altered one photo: file the original, taken without portrait, night or beauty mode.</source>
        <translation>La cámara o una aplicación alteró una foto: archive el original, hecho sin modo retrato, noche ni belleza.</translation>
    </message>
    <message>
        <source>Of one of the two photos nobody has said how the patient held the area: Edit photo says it.</source>
        <translation>De una de las dos fotos nadie dijo la postura: Editar foto lo dice.</translation>
    </message>
    <message>
        <source>The posture differs a little: next time take the photo in the same posture.</source>
        <translation>La postura difiere un poco: la próxima vez haga la foto en la misma postura.</translation>
    </message>
    <message>
        <source>Of one of the two photos nobody has said whether filters were used: Edit photo says it.</source>
        <translation>De una de las dos fotos nadie dijo si se usaron filtros: Editar foto lo dice.</translation>
    </message>
    <message>
        <source>Only one photo was taken through polarising filters: next time use the same ones.</source>
        <translation>Solo una foto se hizo con filtros polarizadores: la próxima vez use los mismos.</translation>
    </message>
    <message>
        <source>Digital zoom enlarges without showing more: next time go closer instead.</source>
        <translation>El zum digital amplía sin mostrar más: la próxima vez acérquese.</translation>
    </message>
    <message>
        <source>The camera or an app has altered this pair: next time without portrait, night or beauty mode, and not by messenger.</source>
        <translation>La cámara o una aplicación alteró este par: la próxima vez sin modo retrato, noche ni belleza, y no por mensajería.</translation>
    </message>
    <message>
        <source>Only one photo was edited or taken with HDR: file originals, taken in the same mode.</source>
        <translation>Solo una foto se retocó o se hizo con HDR: archive originales, hechos en el mismo modo.</translation>
    </message>
    <message>
        <source>Only one of the two photos was corrected by hand: a vein mended in one only looks gone or new. Review the other, too.</source>
        <translation>Solo una de las dos fotos se corrigió a mano: una vena corregida solo en una parece desaparecida o nueva. Revise también la otra.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>lado derecho</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>lado izquierdo</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>centro</translation>
    </message>
    <message>
        <source>thigh</source>
        <translation>muslo</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>rodilla</translation>
    </message>
    <message>
        <source>calf</source>
        <translation>pantorrilla</translation>
    </message>
    <message>
        <source>shin</source>
        <translation>espinilla</translation>
    </message>
    <message>
        <source>ankle</source>
        <translation>tobillo</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>pie</translation>
    </message>
    <message>
        <source>cheek</source>
        <translation>mejilla</translation>
    </message>
    <message>
        <source>nose</source>
        <translation>nariz</translation>
    </message>
    <message>
        <source>chin</source>
        <translation>mentón</translation>
    </message>
    <message>
        <source>forehead</source>
        <translation>frente</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>cuello</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>pecho</translation>
    </message>
    <message>
        <source>abdomen</source>
        <translation>abdomen</translation>
    </message>
    <message>
        <source>back</source>
        <translation>espalda</translation>
    </message>
    <message>
        <source>upper arm</source>
        <translation>brazo</translation>
    </message>
    <message>
        <source>forearm</source>
        <translation>antebrazo</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>mano</translation>
    </message>
    <message>
        <source>back of the knee</source>
        <translation>hueco de la rodilla</translation>
    </message>
    <message>
        <source>buttock</source>
        <translation>glúteo</translation>
    </message>
    <message>
        <source>hip</source>
        <translation>cadera</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>hombro</translation>
    </message>
    <message>
        <source>temple</source>
        <translation>sien</translation>
    </message>
    <message>
        <source>eyelid</source>
        <translation>párpado</translation>
    </message>
    <message>
        <source>lip</source>
        <translation>labio</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>Primer plano</translation>
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
        <translation>Oblicua</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Right 45°</source>
        <translation>Derecha 45°</translation>
    </message>
    <message>
        <source>Left 45°</source>
        <translation>Izquierda 45°</translation>
    </message>
    <message>
        <source>Right 90°</source>
        <translation>Derecha 90°</translation>
    </message>
    <message>
        <source>Left 90°</source>
        <translation>Izquierda 90°</translation>
    </message>
    <message>
        <source>Black, matt</source>
        <translation>Negro mate</translation>
    </message>
    <message>
        <source>Blue, matt</source>
        <translation>Azul mate</translation>
    </message>
    <message>
        <source>Grey, matt</source>
        <translation>Gris mate</translation>
    </message>
    <message>
        <source>White wall</source>
        <translation>Pared blanca</translation>
    </message>
    <message>
        <source>Two lamps</source>
        <translation>Dos lámparas</translation>
    </message>
    <message>
        <source>Ring flash</source>
        <translation>Flash anular</translation>
    </message>
    <message>
        <source>Built-in flash</source>
        <translation>Flash integrado</translation>
    </message>
    <message>
        <source>Room light</source>
        <translation>Luz de la sala</translation>
    </message>
    <message>
        <source>Daylight</source>
        <translation>Luz del día</translation>
    </message>
    <message>
        <source>Record photographs</source>
        <translation>Hacer fotografías</translation>
    </message>
    <message>
        <source>Show to other patients</source>
        <translation>Mostrar a otros pacientes</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Docencia</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Alergia</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Embarazo</translation>
    </message>
    <message>
        <source>Breast-feeding</source>
        <translation>Lactancia</translation>
    </message>
    <message>
        <source>Clotting disorder</source>
        <translation>Trastorno de coagulación</translation>
    </message>
    <message>
        <source>Anticoagulants</source>
        <translation>Anticoagulantes</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sin preguntar</translation>
    </message>
    <message>
        <source>Known allergy to the sclerosant</source>
        <translation>Alergia conocida al esclerosante</translation>
    </message>
    <message>
        <source>Acute deep vein thrombosis or pulmonary embolism, or one before</source>
        <translation>Trombosis venosa profunda o embolia pulmonar aguda, o anterior</translation>
    </message>
    <message>
        <source>Infection: at the site of treatment, or severe elsewhere</source>
        <translation>Infección: en el lugar del tratamiento, o grave en otro</translation>
    </message>
    <message>
        <source>Long-lasting immobility or confinement to bed</source>
        <translation>Inmovilidad prolongada o encamamiento</translation>
    </message>
    <message>
        <source>Known right-to-left shunt, such as a symptomatic open foramen ovale (foam)</source>
        <translation>Cortocircuito derecha-izquierda conocido, como un foramen oval permeable sintomático (espuma)</translation>
    </message>
    <message>
        <source>Pregnancy or breast-feeding</source>
        <translation>Embarazo o lactancia</translation>
    </message>
    <message>
        <source>Thrombophilia or another clotting disorder</source>
        <translation>Trombofilia u otro trastorno de coagulación</translation>
    </message>
    <message>
        <source>Migraine with aura, or disturbed sight or nerves after foam</source>
        <translation>Migraña con aura, o alteraciones visuales o nerviosas tras espuma</translation>
    </message>
    <message>
        <source>Peripheral arterial disease</source>
        <translation>Enfermedad arterial periférica</translation>
    </message>
    <message>
        <source>Diabetes with complications</source>
        <translation>Diabetes con complicaciones</translation>
    </message>
    <message>
        <source>Bronchial asthma or many allergies</source>
        <translation>Asma bronquial o muchas alergias</translation>
    </message>
    <message>
        <source>Poor general health, or heart failure</source>
        <translation>Mal estado general, o insuficiencia cardíaca</translation>
    </message>
    <message>
        <source>Bruise</source>
        <translation>Hematoma</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>Hinchazón</translation>
    </message>
    <message>
        <source>Lump or clot</source>
        <translation>Bulto o coágulo</translation>
    </message>
    <message>
        <source>Stain</source>
        <translation>Mancha</translation>
    </message>
    <message>
        <source>Matting</source>
        <translation>Matting</translation>
    </message>
    <message>
        <source>Blister or ulcer</source>
        <translation>Ampolla o úlcera</translation>
    </message>
    <message>
        <source>Stocking marks</source>
        <translation>Marcas de media</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Bronceado</translation>
    </message>
    <message>
        <source>Shaving rash</source>
        <translation>Irritación del afeitado</translation>
    </message>
    <message>
        <source>Microsclerotherapy</source>
        <translation>Microescleroterapia</translation>
    </message>
    <message>
        <source>Foam sclerotherapy</source>
        <translation>Escleroterapia con espuma</translation>
    </message>
    <message>
        <source>Laser</source>
        <translation>Láser</translation>
    </message>
    <message>
        <source>Radio-frequency</source>
        <translation>Radiofrecuencia</translation>
    </message>
    <message>
        <source>Stripping</source>
        <translation>Stripping</translation>
    </message>
    <message>
        <source>Before treatment</source>
        <translation>Antes del tratamiento</translation>
    </message>
    <message>
        <source>Straight after treatment</source>
        <translation>Justo después del tratamiento</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sentado</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Tumbado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Crossed</source>
        <translation>Cruzados</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Paralelos</translation>
    </message>
    <message>
        <source>Portrait mode</source>
        <translation>Modo retrato</translation>
    </message>
    <message>
        <source>Night mode</source>
        <translation>Modo noche</translation>
    </message>
    <message>
        <source>Beauty filter</source>
        <translation>Filtro de belleza</translation>
    </message>
    <message>
        <source>Drawn by a computer</source>
        <translation>Dibujada por ordenador</translation>
    </message>
    <message>
        <source>Sent by messenger</source>
        <translation>Enviada por mensajería</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Retocada</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Scale marker</source>
        <translation>Marcador de escala</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Thread, under 1 mm</source>
        <translation>Telangiectasia, &lt; 1 mm</translation>
    </message>
    <message>
        <source>Reticular, 1–3 mm</source>
        <translation>Reticular, 1–3 mm</translation>
    </message>
    <message>
        <source>Wide, 3 mm and more</source>
        <translation>Ancha, 3 mm y más</translation>
    </message>
    <message>
        <source>Width not known</source>
        <translation>Anchura desconocida</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Segura</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>Less than at baseline</source>
        <translation>Menos que en la partida</translation>
    </message>
    <message>
        <source>More than at baseline</source>
        <translation>Más que en la partida</translation>
    </message>
    <message>
        <source>No measurable change</source>
        <translation>Sin cambio medible</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>No comparable</translation>
    </message>
    <message>
        <source>Too early to judge</source>
        <translation>Demasiado pronto para juzgar</translation>
    </message>
    <message>
        <source>Early result</source>
        <translation>Resultado temprano</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Borrosa</translation>
    </message>
    <message>
        <source>Glare</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Too dark</source>
        <translation>Demasiado oscura</translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation>Demasiado clara</translation>
    </message>
    <message>
        <source>Little skin</source>
        <translation>Poca piel</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Vello</translation>
    </message>
    <message>
        <source>Wide vein left out</source>
        <translation>Vena ancha excluida</translation>
    </message>
    <message>
        <source>Scales disagree</source>
        <translation>Escalas discrepantes</translation>
    </message>
    <message>
        <source>Marker not readable</source>
        <translation>Marcador no legible</translation>
    </message>
    <message>
        <source>No skin found</source>
        <translation>Sin piel</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>Not a photograph</source>
        <translation>No es una fotografía</translation>
    </message>
    <message>
        <source>Not aligned</source>
        <translation>No alineado</translation>
    </message>
    <message>
        <source>Different sharpness</source>
        <translation>Otra nitidez</translation>
    </message>
    <message>
        <source>Different light</source>
        <translation>Otra luz</translation>
    </message>
    <message>
        <source>Little overlap</source>
        <translation>Poco solape</translation>
    </message>
    <message>
        <source>Different posture</source>
        <translation>Postura distinta</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>En espejo</translation>
    </message>
    <message>
        <source>Different skin</source>
        <translation>Otra piel</translation>
    </message>
    <message>
        <source>Different polarisation</source>
        <translation>Otra polarización</translation>
    </message>
    <message>
        <source>Digital zoom</source>
        <translation>Zum digital</translation>
    </message>
    <message>
        <source>Altered picture</source>
        <translation>Imagen alterada</translation>
    </message>
    <message>
        <source>Posture not known</source>
        <translation>Postura desconocida</translation>
    </message>
    <message>
        <source>Another posture</source>
        <translation>Otra postura</translation>
    </message>
    <message>
        <source>Filters not known</source>
        <translation>Filtros desconocidos</translation>
    </message>
    <message>
        <source>Other filters</source>
        <translation>Otros filtros</translation>
    </message>
    <message>
        <source>Edited picture</source>
        <translation>Imagen retocada</translation>
    </message>
    <message>
        <source>Only one corrected</source>
        <translation>Solo una corregida</translation>
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
