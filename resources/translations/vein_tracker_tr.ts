<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr">
<context>
    <name>AboutDialog</name>
    <message>
        <source>{app} {version}</source>
        <translation>{app} {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence</source>
        <translation>MIT lisanslı özgür yazılım</translation>
    </message>
    <message>
        <source>About {app}</source>
        <translation>{app} hakkında</translation>
    </message>
    <message>
        <source>It keeps photographs of thread veins safe, makes before and after comparable, and estimates visible coverage with an interval. It does not diagnose, grade or advise: every figure is an estimate from your photographs, to be read by a practitioner.</source>
        <translation>Telanjiektazi fotoğraflarını güvenle saklar, öncesini ve sonrasını karşılaştırılabilir kılar ve görünür kaplamayı bir aralıkla tahmin eder. Tıbbi değerlendirme yapmaz, sınıflamaz, öğüt vermez: her sayı fotoğraflarınızdan bir tahmindir ve bir uygulayıcı tarafından okunmalıdır.</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Yararlanılanlar</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Lisans metni</translation>
    </message>
    <message>
        <source>Its licence comes with the package.</source>
        <translation>Lisansı paketle birlikte gelir.</translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Activity: {place}</source>
        <translation>Etkinlik: {place}</translation>
    </message>
    <message>
        <source>Everything that was filed, changed and measured, newest first.</source>
        <translation>Dosyalanan, değiştirilen ve ölçülen her şey, en yenisi önce.</translation>
    </message>
</context>
<context>
    <name>AfterStoringDialog</name>
    <message>
        <source>{photos} stored and read back</source>
        <translation>{photos} saklandı ve geri okundu</translation>
    </message>
    <message>
        <source>Whole in the library. The files still lie unencrypted in {folder}.</source>
        <translation>Kitaplıkta eksiksiz. Dosyalar hâlâ şifresiz olarak {folder} içinde.</translation>
    </message>
    <message>
        <source>Leave the files</source>
        <translation>Dosyaları bırak</translation>
    </message>
    <message>
        <source>Always do this with files of the watched folder</source>
        <translation>İzlenen klasörün dosyalarında hep böyle yap</translation>
    </message>
    <message>
        <source>Always do this with files that are dropped or chosen</source>
        <translation>Bırakılan veya seçilen dosyalarda hep böyle yap</translation>
    </message>
    <message>
        <source>Delete the files</source>
        <translation>Dosyaları sil</translation>
    </message>
    <message>
        <source>Only files that are the same as what was stored are deleted.</source>
        <translation>Yalnız saklananla aynı olan dosyalar silinir.</translation>
    </message>
</context>
<context>
    <name>AlertsField</name>
    <message>
        <source>Type an alert and press Enter</source>
        <translation>Bir uyarı yazıp Enter’a basın</translation>
    </message>
    <message>
        <source>Remove this alert</source>
        <translation>Bu uyarıyı kaldır</translation>
    </message>
    <message>
        <source>Remove the alert {alert}</source>
        <translation>{alert} uyarısını kaldır</translation>
    </message>
    <message>
        <source>Add the alert {alert}</source>
        <translation>{alert} uyarısını ekle</translation>
    </message>
</context>
<context>
    <name>AlignmentStep</name>
    <message>
        <source>How the photos are shown</source>
        <translation>Fotoğrafların gösterilişi</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Göz kırpma</translation>
    </message>
    <message>
        <source>Both by turns: what jumps is not aligned</source>
        <translation>İkisi sırayla: yerinden oynayan hizalı değildir</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Silme</translation>
    </message>
    <message>
        <source>One over the other, with a line to draw across</source>
        <translation>Biri ötekinin üstünde, çekilecek bir çizgiyle</translation>
    </message>
    <message>
        <source>Set landmarks…</source>
        <translation>İşaret noktası koy…</translation>
    </message>
    <message>
        <source>Save the review and mark the same spots in both photos; they are then aligned by these</source>
        <translation>İncelemeyi kaydedip iki fotoğrafta aynı noktaları işaretleyin; sonra bunlara göre hizalanırlar</translation>
    </message>
</context>
<context>
    <name>AreaCardView</name>
    <message>
        <source>Open this area; drop photos here to file them in it</source>
        <translation>Bu bölgeyi açın; fotoğrafları dosyalamak için buraya bırakın</translation>
    </message>
    <message>
        <source>Open this area</source>
        <translation>Bu bölgeyi aç</translation>
    </message>
    <message>
        <source>first photo</source>
        <translation>ilk fotoğraf</translation>
    </message>
    <message>
        <source>next photo</source>
        <translation>sonraki fotoğraf</translation>
    </message>
    <message>
        <source>no photo</source>
        <translation>fotoğraf yok</translation>
    </message>
    <message>
        <source>{day} · baseline</source>
        <translation>{day} · başlangıç</translation>
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
        <translation>Bu bölgenin fotoğraflarını seçin veya karta bırakın</translation>
    </message>
    <message>
        <source>Add photos of {area}</source>
        <translation>{area} için fotoğraf ekle</translation>
    </message>
    <message>
        <source>Add photos of this area</source>
        <translation>Bu bölgeye fotoğraf ekle</translation>
    </message>
    <message>
        <source>{weeks} wk after treatment</source>
        <translation>tedaviden {weeks} hf. sonra</translation>
    </message>
    <message>
        <source>Being measured: the figure appears here by itself</source>
        <translation>Ölçülüyor: değer burada kendiliğinden görünür</translation>
    </message>
    <message>
        <source>Measuring is off in the settings: in the area, each photo&apos;s menu measures it</source>
        <translation>Ölçüm ayarlarda kapalı: bölgede her fotoğrafın menüsü onu ölçer</translation>
    </message>
    <message>
        <source>Photographs: {answer}</source>
        <translation>Fotoğraflar: {answer}</translation>
    </message>
    <message>
        <source>Open the area to have its photos measured</source>
        <translation>Fotoğrafların ölçülmesi için bölgeyi açın</translation>
    </message>
    <message>
        <source>No baseline: open the area and choose one</source>
        <translation>Başlangıç fotoğrafı yok: bölgeyi açıp birini seçin</translation>
    </message>
    <message>
        <source>Compared from the next photo on</source>
        <translation>Sonraki fotoğraftan itibaren karşılaştırılır</translation>
    </message>
    <message>
        <source>Drop the first photo here; it becomes the baseline</source>
        <translation>İlk fotoğrafı buraya bırakın; başlangıç fotoğrafı olur</translation>
    </message>
    <message>
        <source>{figures} covered</source>
        <translation>{figures} kaplı</translation>
    </message>
</context>
<context>
    <name>AreaChoice</name>
    <message>
        <source>Which area?</source>
        <translation>Hangi bölge?</translation>
    </message>
</context>
<context>
    <name>AreaDialog</name>
    <message>
        <source>New treated area</source>
        <translation>Yeni tedavi bölgesi</translation>
    </message>
    <message>
        <source>Edit treated area</source>
        <translation>Tedavi bölgesini düzenle</translation>
    </message>
    <message>
        <source>Add area</source>
        <translation>Bölge ekle</translation>
    </message>
    <message>
        <source>Save area</source>
        <translation>Bölgeyi kaydet</translation>
    </message>
    <message>
        <source>Where on the body</source>
        <translation>Vücudun neresi</translation>
    </message>
    <message>
        <source>Choose where on the body.</source>
        <translation>Vücudun neresi olduğunu seçin.</translation>
    </message>
    <message>
        <source>The patient&apos;s side</source>
        <translation>Hastanın tarafı</translation>
    </message>
    <message>
        <source>Choose the patient&apos;s side; it is never assumed.</source>
        <translation>Hastanın tarafını seçin; asla varsayılmaz.</translation>
    </message>
    <message>
        <source>Name it more closely</source>
        <translation>Daha yakın ad</translation>
    </message>
    <message>
        <source>such as lateral, upper third</source>
        <translation>örneğin lateral, üst üçte bir</translation>
    </message>
    <message>
        <source>First view</source>
        <translation>İlk görünüm</translation>
    </message>
</context>
<context>
    <name>AreaDrawer</name>
    <message>
        <source>In brackets: the 95 % interval</source>
        <translation>Ayraç içinde: %95 aralığı</translation>
    </message>
    <message>
        <source>since baseline</source>
        <translation>başlangıçtan beri</translation>
    </message>
    <message>
        <source>Coverage over time</source>
        <translation>Zaman içinde kaplama</translation>
    </message>
    <message>
        <source>Trend with its 95 % interval · ▲ treatment · ◇ noted · ○ too early, or does not fit</source>
        <translation>%95 aralığıyla eğilim · ▲ tedavi · ◇ not edildi · ○ erken veya uymuyor</translation>
    </message>
</context>
<context>
    <name>AreaLayout</name>
    <message>
        <source>Side by side, as these photos could not be laid over each other.</source>
        <translation>Yan yana, çünkü bu fotoğraflar üst üste konamadı.</translation>
    </message>
    <message>
        <source>No change map: choose Measure again in the photo&apos;s menu.</source>
        <translation>Değişim haritası yok: fotoğrafın menüsünden Yeniden ölç’ü seçin.</translation>
    </message>
</context>
<context>
    <name>AreaPage</name>
    <message>
        <source>View</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>From where the area is photographed; each view is a series of its own</source>
        <translation>Bölgenin nereden fotoğraflandığı; her görünüm ayrı bir seridir</translation>
    </message>
</context>
<context>
    <name>AreaTabs</name>
    <message>
        <source>{area}, with entries</source>
        <translation>{area}, girişler var</translation>
    </message>
</context>
<context>
    <name>AreaToolbar</name>
    <message>
        <source>Overlay</source>
        <translation>Katman</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişim</translation>
    </message>
    <message>
        <source>Only for photos that could be aligned</source>
        <translation>Yalnız hizalanabilen fotoğraflar için</translation>
    </message>
    <message>
        <source>Hide chart</source>
        <translation>Eğriyi gizle</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Eğri</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Düzen</translation>
    </message>
    <message>
        <source>More ways to hold the two photos against each other</source>
        <translation>İki fotoğrafı karşılaştırmanın başka yolları</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha</translation>
    </message>
    <message>
        <source>More to draw over the photos</source>
        <translation>Fotoğrafların üzerine çizilecek başka şeyler</translation>
    </message>
</context>
<context>
    <name>AreaViewer</name>
    <message>
        <source>Opening the photos …</source>
        <translation>Fotoğraflar açılıyor …</translation>
    </message>
    <message>
        <source>Drawing the map …</source>
        <translation>Harita çiziliyor …</translation>
    </message>
</context>
<context>
    <name>Arriving</name>
    <message>
        <source>A photo card was read. The photos after it wait for its patient.</source>
        <translation>Bir fotoğraf kartı okundu. Sonraki fotoğraflar hastasını bekliyor.</translation>
    </message>
    <message>
        <source>A photo card of another day or another library was read. Say whose the photos after it are.</source>
        <translation>Başka bir günün veya başka bir kitaplığın fotoğraf kartı okundu. Sonraki fotoğrafların kimin olduğunu söyleyin.</translation>
    </message>
    <message>
        <source>{photos} in the inbox now.</source>
        <translation>Gelen kutusunda şimdi {photos}.</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Gelen kutusunu aç</translation>
    </message>
    <message>
        <source>File for {patient}…</source>
        <translation>{patient} için dosyala…</translation>
    </message>
    <message>
        <source>{photos} came into the watched folder while no library was open.</source>
        <translation>Hiçbir kitaplık açık değilken izlenen klasöre {photos} geldi.</translation>
    </message>
    <message>
        <source>In the watched folder already: {photos}, left there. New ones go to the inbox.</source>
        <translation>İzlenen klasörde zaten var: {photos}, orada bırakıldı. Yenileri gelen kutusuna gider.</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>İçeri al</translation>
    </message>
    <message>
        <source>New photos in the watched folder go to the inbox from now on.</source>
        <translation>İzlenen klasördeki yeni fotoğraflar bundan böyle gelen kutusuna gider.</translation>
    </message>
</context>
<context>
    <name>AssessmentDialog</name>
    <message>
        <source>Veins examined</source>
        <translation>Venler incelendi</translation>
    </message>
    <message>
        <source>Record examination</source>
        <translation>İncelemeyi kaydet</translation>
    </message>
    <message>
        <source>This documents that the veins were examined. What follows from it is your decision.</source>
        <translation>Bu, venlerin incelendiğini belgeler. Bundan ne çıkacağı sizin kararınızdır.</translation>
    </message>
    <message>
        <source>Examined on</source>
        <translation>İnceleme günü</translation>
    </message>
    <message>
        <source>Type on which day the veins were examined.</source>
        <translation>Venlerin hangi gün incelendiğini yazın.</translation>
    </message>
    <message>
        <source>Examined by</source>
        <translation>İnceleyen</translation>
    </message>
    <message>
        <source>Duplex ultrasound</source>
        <translation>Dupleks ultrason</translation>
    </message>
    <message>
        <source>With duplex</source>
        <translation>Dupleksle</translation>
    </message>
    <message>
        <source>Without duplex</source>
        <translation>Duplekssiz</translation>
    </message>
    <message>
        <source>Choose whether duplex ultrasound was used.</source>
        <translation>Dupleks ultrason kullanılıp kullanılmadığını seçin.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Earlier examinations</source>
        <translation>Önceki incelemeler</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>Bu bildirimi kapat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>BaselineDialog</name>
    <message>
        <source>Set as baseline</source>
        <translation>Başlangıç yap</translation>
    </message>
    <message>
        <source>Hold this series against the photo of {day}?</source>
        <translation>Bu seri {day} tarihli fotoğrafla mı karşılaştırılsın?</translation>
    </message>
    <message>
        <source>Every follow-up is compared again. The figures so far are kept; Undo brings them back.</source>
        <translation>Her kontrol yeniden karşılaştırılır. Şimdiye kadarki sayılar kalır; Geri al onları döndürür.</translation>
    </message>
    <message>
        <source>The two photos are not aligned, so the region cannot go along: all of the new baseline is measured.</source>
        <translation>İki fotoğraf hizalı olmadığından alan taşınamaz: yeni başlangıcın tümü ölçülür.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>The series had no baseline</source>
        <translation>Serinin başlangıcı yoktu</translation>
    </message>
    <message>
        <source>Say why: whoever reads the figures later will ask.</source>
        <translation>Nedenini yazın: sayıları sonra okuyan soracaktır.</translation>
    </message>
    <message>
        <source>Such as: sharper than the first photo</source>
        <translation>Örneğin: ilk fotoğraftan daha keskin</translation>
    </message>
    <message>
        <source>Sharper than the first photo</source>
        <translation>İlk fotoğraftan daha keskin</translation>
    </message>
    <message>
        <source>Better light than the first photo</source>
        <translation>İlk fotoğraftan daha iyi ışık</translation>
    </message>
    <message>
        <source>Shows all of the area</source>
        <translation>Bölgenin tümünü gösteriyor</translation>
    </message>
    <message>
        <source>A new course of treatment begins</source>
        <translation>Yeni bir tedavi dizisi başlıyor</translation>
    </message>
</context>
<context>
    <name>BlindedRating</name>
    <message>
        <source>Export ratings</source>
        <translation>Değerlendirmeleri dışa aktar</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tablo (*.csv)</translation>
    </message>
    <message>
        <source>Exported: {ratings} with every rating, {statistics} with the statistics beside it.</source>
        <translation>Aktarıldı: {ratings} her değerlendirmeyle, yanında {statistics} istatistiklerle.</translation>
    </message>
</context>
<context>
    <name>BodyCard</name>
    <message>
        <source>Figure</source>
        <translation>Şekil</translation>
    </message>
    <message>
        <source>Treated areas</source>
        <translation>Tedavi edilen bölgeler</translation>
    </message>
    <message>
        <source>See the legs from behind</source>
        <translation>Bacakları arkadan gör</translation>
    </message>
    <message>
        <source>See the legs from the front</source>
        <translation>Bacakları önden gör</translation>
    </message>
    <message>
        <source>Place {area}</source>
        <translation>{area} yerleştir</translation>
    </message>
    <message>
        <source>Place {area} on the figure</source>
        <translation>{area} bölgesini şekle yerleştir</translation>
    </message>
    <message>
        <source>Put {area} on the figure; its pin can then be dragged</source>
        <translation>{area} bölgesini şekle koy; iğnesi sonra sürüklenebilir</translation>
    </message>
    <message>
        <source>{area} was not moved: there is nothing of the body there.</source>
        <translation>{area} taşınmadı: orada vücuttan bir şey yok.</translation>
    </message>
    <message>
        <source>{area} was not moved: that is {place}. Open the area and choose Edit area… if its name is wrong.</source>
        <translation>{area} taşınmadı: orası {place}. Adı yanlışsa bölgeyi açıp Bölgeyi düzenle…’yi seçin.</translation>
    </message>
    <message>
        <source>{place}: click to add an area</source>
        <translation>{place}: bölge eklemek için tıklayın</translation>
    </message>
    <message>
        <source>Click the figure to add an area.</source>
        <translation>Bölge eklemek için şekle tıklayın.</translation>
    </message>
    <message>
        <source>On the front: {n}.</source>
        <translation>Önde: {n}.</translation>
    </message>
    <message>
        <source>On the back: {n}.</source>
        <translation>Arkada: {n}.</translation>
    </message>
    <message>
        <source>On the face: {n}.</source>
        <translation>Yüzde: {n}.</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Figure of the body with the treated areas</source>
        <translation>Tedavi edilen bölgelerle vücut şekli</translation>
    </message>
    <message>
        <source>R</source>
        <translation>Sağ</translation>
    </message>
    <message>
        <source>L</source>
        <translation>Sol</translation>
    </message>
</context>
<context>
    <name>BodyPin</name>
    <message>
        <source>{area}. Press to find it in the list, drag to move it (Ctrl and arrow keys)</source>
        <translation>{area}. Listede bulmak için basın, taşımak için sürükleyin (Ctrl ve ok tuşları)</translation>
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
        <translation>Nerede olduğu {file} içinde yazar; kimsenin adı geçmez. Lütfen bu uygulamaya bakan kişiye gönderin.</translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Düzenlemeye devam</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Throw away what you have entered?</source>
        <translation>Girdikleriniz atılsın mı?</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>Skip the tour</source>
        <translation>Turu atla</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>View</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Choose the camera, turn its picture, hear tones</source>
        <translation>Kamerayı seç, görüntüsünü çevir, sesleri duy</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dosya içe aktar</translation>
    </message>
    <message>
        <source>File photos that were taken with another camera</source>
        <translation>Başka bir kamerayla çekilen fotoğrafları dosyala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Turn the picture {degrees}°</source>
        <translation>Görüntüyü {degrees}° çevir</translation>
    </message>
    <message>
        <source>Do not turn the picture</source>
        <translation>Görüntüyü çevirme</translation>
    </message>
    <message>
        <source>Tones while lining up</source>
        <translation>Hizalarken sesler</translation>
    </message>
</context>
<context>
    <name>CapturePanel</name>
    <message>
        <source>Ghost of baseline</source>
        <translation>Başlangıcın hayali</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Kenarlar</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Resmin tümü</translation>
    </message>
    <message>
        <source>How strongly the baseline is drawn</source>
        <translation>Başlangıcın ne kadar belirgin çizildiği</translation>
    </message>
    <message>
        <source>Keep, next view</source>
        <translation>Tut, sonraki</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tut</translation>
    </message>
    <message>
        <source>Ready to shoot?</source>
        <translation>Çekime hazır mı?</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Bu seans</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Hepsini tut</translation>
    </message>
</context>
<context>
    <name>Capturing</name>
    <message>
        <source>Photographs: {answer}. The camera stays closed.</source>
        <translation>Fotoğraflar: {answer}. Kamera kapalı kalır.</translation>
    </message>
    <message>
        <source>{photos} not kept yet. Keep?</source>
        <translation>{photos} henüz tutulmadı. Tutulsun mu?</translation>
    </message>
    <message>
        <source>{photos} filed for {patient}.</source>
        <translation>{patient} için {photos} dosyalandı.</translation>
    </message>
    <message>
        <source>Opening the camera …</source>
        <translation>Kamera açılıyor …</translation>
    </message>
</context>
<context>
    <name>CareHistory</name>
    <message>
        <source>Move to trash</source>
        <translation>Çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>Move to trash: {record}</source>
        <translation>Çöp kutusuna taşı: {record}</translation>
    </message>
    <message>
        <source>Entered by mistake: it is kept in the trash for 30 days</source>
        <translation>Yanlışlıkla girildi: 30 gün çöp kutusunda kalır</translation>
    </message>
</context>
<context>
    <name>ChecklistDialog</name>
    <message>
        <source>Checklist before treatment</source>
        <translation>Tedavi öncesi kontrol listesi</translation>
    </message>
    <message>
        <source>Record checklist</source>
        <translation>Kontrol listesini kaydet</translation>
    </message>
    <message>
        <source>This documents what was asked and answered. It gives no advice: whether and how to treat is your decision.</source>
        <translation>Bu, neyin sorulup ne yanıtlandığını belgeler. Öğüt vermez: tedavi edilip edilmeyeceği ve nasıl edileceği sizin kararınızdır.</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Sorulduğu gün</translation>
    </message>
    <message>
        <source>Type on which day it was asked.</source>
        <translation>Hangi gün sorulduğunu yazın.</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Soran</translation>
    </message>
    <message>
        <source>Answer the rest with No</source>
        <translation>Kalanını Hayır ile yanıtla</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Nothing was answered yet.</source>
        <translation>Henüz hiçbir şey yanıtlanmadı.</translation>
    </message>
    <message>
        <source>Earlier checklists</source>
        <translation>Önceki kontrol listeleri</translation>
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
        <translation>Ayarlar ve kilit</translation>
    </message>
    <message>
        <source>Follow-ups due · {number}</source>
        <translation>Zamanı gelen kontroller · {number}</translation>
    </message>
    <message>
        <source>No follow-up due</source>
        <translation>Zamanı gelen kontrol yok</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Consent</source>
        <translation>Onam</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Onamı kaydet</translation>
    </message>
</context>
<context>
    <name>ConsentGrid</name>
    <message>
        <source>The face has answers of its own</source>
        <translation>Yüz için ayrı yanıtlar var</translation>
    </message>
    <message>
        <source>Consent: photographs</source>
        <translation>Onam: fotoğraflar</translation>
    </message>
    <message>
        <source>New answers were given on</source>
        <translation>Yeni yanıtların verildiği gün</translation>
    </message>
    <message>
        <source>Consent: photographs that show the face</source>
        <translation>Onam: yüzü gösteren fotoğraflar</translation>
    </message>
    <message>
        <source>{purpose}, face</source>
        <translation>{purpose}, yüz</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sorulmadı</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} gününden beri</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>1 area</source>
        <translation>1 bölge</translation>
    </message>
    <message numerus="yes">
        <source>%n areas</source>
        <translation>
            <numerusform>%n bölge</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day later</source>
        <translation>1 gün sonra</translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n gün sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 dakika</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 ay</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n ay</numerusform>
        </translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation>1 çift</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n çift</numerusform>
        </translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>1 hasta</translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n hasta</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 fotoğraf</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n fotoğraf</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 seans</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n seans</numerusform>
        </translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 hafta</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n hafta</numerusform>
        </translation>
    </message>
    <message>
        <source>1 week later</source>
        <translation>1 hafta sonra</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks later</source>
        <translation>
            <numerusform>%n hafta sonra</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageChart</name>
    <message>
        <source>Coverage over time</source>
        <translation>Zaman içinde kaplama</translation>
    </message>
    <message>
        <source>{day}: {value} covered, 95 % interval {interval}</source>
        <translation>{day}: {value} kaplı, %95 aralığı {interval}</translation>
    </message>
    <message>
        <source>{text}, corrected by hand</source>
        <translation>{text}, elle düzeltildi</translation>
    </message>
    <message>
        <source>{text}; does not fit the others</source>
        <translation>{text}; ötekilere uymuyor</translation>
    </message>
    <message>
        <source>{text}; too early to judge</source>
        <translation>{text}; değerlendirmek için erken</translation>
    </message>
    <message>
        <source>Trend on {day}: {value}, 95 % interval {interval}</source>
        <translation>{day} günü eğilim: {value}, %95 aralığı {interval}</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>erken</translation>
    </message>
    <message>
        <source>The curve begins with the first measured photo.</source>
        <translation>Eğri, ölçülen ilk fotoğrafla başlar.</translation>
    </message>
</context>
<context>
    <name>CreateFace</name>
    <message>
        <source>Create a library</source>
        <translation>Kitaplık oluştur</translation>
    </message>
    <message>
        <source>Folder on this computer</source>
        <translation>Bu bilgisayardaki klasör</translation>
    </message>
    <message>
        <source>Choose a folder for the library.</source>
        <translation>Kitaplık için bir klasör seçin.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Başka klasör seç</translation>
    </message>
    <message>
        <source>Your name, as it stands beside what you enter</source>
        <translation>Adınız, girdiklerinizin yanında duracağı gibi</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Adınızı yazın.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Parola yeniden</translation>
    </message>
    <message>
        <source>Create library</source>
        <translation>Kitaplığı oluştur</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose in a calendar</source>
        <translation>Takvimden seç</translation>
    </message>
    <message>
        <source>This is not a day. Type it as {hint}.</source>
        <translation>Bu bir gün değil. {hint} gibi yazın.</translation>
    </message>
    <message>
        <source>This day is in the future.</source>
        <translation>Bu gün gelecekte.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Edit photo…</source>
        <translation>Fotoğrafı düzenle…</translation>
    </message>
    <message>
        <source>Move photo…</source>
        <translation>Fotoğrafı taşı…</translation>
    </message>
    <message>
        <source>Set as baseline…</source>
        <translation>Başlangıç yap…</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Yeniden ölç</translation>
    </message>
    <message>
        <source>Measure the whole view again</source>
        <translation>Tüm görünümü yeniden ölç</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>Add the treated area first; then say how it is photographed.</source>
        <translation>Önce tedavi bölgesini ekleyin; sonra nasıl fotoğraflandığını söyleyin.</translation>
    </message>
    <message>
        <source>Edit session…</source>
        <translation>Seansı düzenle…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Metin olarak kopyala</translation>
    </message>
    <message>
        <source>Stopped. What was filed before is kept; Measure again is in each photo&apos;s menu.</source>
        <translation>Durduruldu. Önceden dosyalananlar kalır; Yeniden ölç her fotoğrafın menüsündedir.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Every pair is graded</source>
        <translation>Her çift değerlendirildi</translation>
    </message>
    <message>
        <source>All grades are kept. The report tells what was measured: from then on no grade can be taken back.</source>
        <translation>Tüm düzeyler saklanır. Rapor neyin ölçüldüğünü söyler: ondan sonra hiçbir düzey geri alınamaz.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Raporu göster</translation>
    </message>
    <message>
        <source>Take back the last grade</source>
        <translation>Son düzeyi geri al</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Dot</name>
    <message>
        <source>{step} (arrow keys)</source>
        <translation>{step} (ok tuşları)</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Follow-ups due</source>
        <translation>Zamanı gelen kontroller</translation>
    </message>
    <message>
        <source>None now. Follow-ups are counted from each area&apos;s last treatment; the weeks can be changed in the settings.</source>
        <translation>Şimdi yok. Kontroller her bölgenin son tedavisinden sayılır; haftalar ayarlarda değiştirilebilir.</translation>
    </message>
    <message>
        <source>Show more ({number} left)</source>
        <translation>Daha fazla göster ({number} kaldı)</translation>
    </message>
    <message>
        <source>{time} after treatment</source>
        <translation>tedaviden {time} sonra</translation>
    </message>
    <message>
        <source>Open this area</source>
        <translation>Bu bölgeyi aç</translation>
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
        <translation>Bu fotoğraflar birkaç ayrı günde çekildi</translation>
    </message>
    <message>
        <source>Each to the session of its day</source>
        <translation>Her biri kendi gününün seansına</translation>
    </message>
    <message>
        <source>All to one session</source>
        <translation>Hepsi tek seansa</translation>
    </message>
    <message>
        <source>All that are not recognised</source>
        <translation>Tanınmayanların hepsi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>None of this can be filed</source>
        <translation>Bunların hiçbiri dosyalanamaz</translation>
    </message>
    <message>
        <source>File {photos}</source>
        <translation>{photos} dosyala</translation>
    </message>
    <message>
        <source>{n} of {number} looked at …</source>
        <translation>{n}/{number} bakıldı …</translation>
    </message>
    <message>
        <source>File photos</source>
        <translation>Fotoğrafları dosyala</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Add photos</source>
        <translation>Fotoğraf ekle</translation>
    </message>
    <message>
        <source>Photographs: {answer}. Nothing was filed; sessions can be recorded without photographs.</source>
        <translation>Fotoğraflar: {answer}. Hiçbir şey dosyalanmadı; seanslar fotoğrafsız da kaydedilebilir.</translation>
    </message>
    <message>
        <source>Nothing was filed. Add the treated area first.</source>
        <translation>Hiçbir şey dosyalanmadı. Önce tedavi bölgesini ekleyin.</translation>
    </message>
    <message>
        <source>Pasted {day}.png</source>
        <translation>Yapıştırılan {day}.png</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Photos of this series</source>
        <translation>Bu serinin fotoğrafları</translation>
    </message>
    <message>
        <source>Drop photos here</source>
        <translation>Fotoğrafları buraya bırakın</translation>
    </message>
    <message>
        <source>Drop or paste photos, or click to choose files</source>
        <translation>Fotoğraf bırakın veya yapıştırın, ya da dosya seçmek için tıklayın</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose a folder</source>
        <translation>Klasör seç</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Please look at what is marked.</source>
        <translation>Lütfen işaretli olanlara bakın.</translation>
    </message>
</context>
<context>
    <name>Grades</name>
    <message>
        <source>Left shows fewer veins</source>
        <translation>Solda daha az ven var</translation>
    </message>
    <message>
        <source>Right shows fewer veins</source>
        <translation>Sağda daha az ven var</translation>
    </message>
    <message>
        <source>And which photo shows fewer veins: left (←) or right (→)?</source>
        <translation>Peki hangi fotoğraf daha az ven gösteriyor: sol (←) mu sağ (→) mı?</translation>
    </message>
    <message>
        <source>How many of the veins on the right are gone on the left?</source>
        <translation>Sağdaki venlerin ne kadarı solda yok?</translation>
    </message>
    <message>
        <source>How many of the veins on the left are gone on the right?</source>
        <translation>Soldaki venlerin ne kadarı sağda yok?</translation>
    </message>
    <message>
        <source>Which photo shows fewer veins, and how many of the other&apos;s are gone there?</source>
        <translation>Hangi fotoğraf daha az ven gösteriyor ve ötekinin venlerinin ne kadarı orada yok?</translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message>
        <source>Whose photos are these?</source>
        <translation>Bu fotoğraflar kimin?</translation>
    </message>
    <message>
        <source>Type a name …</source>
        <translation>Bir ad yazın …</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>Card of {time}</source>
        <translation>{time} kartı</translation>
    </message>
    <message>
        <source>Card of {day}</source>
        <translation>{day} kartı</translation>
    </message>
    <message>
        <source>A card that this library does not know</source>
        <translation>Bu kitaplığın tanımadığı bir kart</translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation>Kartsız</translation>
    </message>
    <message>
        <source>It was shown for {patient}. Please confirm.</source>
        <translation>{patient} için gösterildi. Lütfen onaylayın.</translation>
    </message>
    <message>
        <source>These photos are of another day than the card, so nobody is proposed. Say whose they are.</source>
        <translation>Bu fotoğraflar karttan başka bir güne ait, bu yüzden kimse önerilmiyor. Kimin olduklarını söyleyin.</translation>
    </message>
    <message>
        <source>It is of another library or was deleted. Say whose these photos are.</source>
        <translation>Başka bir kitaplığın veya silinmiş. Bu fotoğrafların kimin olduğunu söyleyin.</translation>
    </message>
    <message>
        <source>File {photos}…</source>
        <translation>{photos} dosyala…</translation>
    </message>
</context>
<context>
    <name>HealingWeeks</name>
    <message>
        <source>After this kind of treatment</source>
        <translation>Bu tedavi türünden sonra</translation>
    </message>
    <message>
        <source>Too early, weeks</source>
        <translation>Erken, hafta</translation>
    </message>
    <message>
        <source>Early until week</source>
        <translation>Şu haftaya dek erken</translation>
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
        <translation>Kimin olduklarını söylemenizi bekliyorlar.</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Gelen kutusunu aç</translation>
    </message>
    <message>
        <source>{photos} not filed yet</source>
        <translation>{photos} henüz dosyalanmadı</translation>
    </message>
</context>
<context>
    <name>InboxDialog</name>
    <message>
        <source>Inbox</source>
        <translation>Gelen kutusu</translation>
    </message>
    <message>
        <source>Photos wait here, encrypted, until they are filed under name, date of birth and side.</source>
        <translation>Fotoğraflar burada, ad, doğum tarihi ve taraf altında dosyalanana dek şifreli olarak bekler.</translation>
    </message>
    <message>
        <source>No photo waits. Drop photos on the page of today, or choose a folder to be watched in the settings.</source>
        <translation>Bekleyen fotoğraf yok. Bugün sayfasına fotoğraf bırakın veya ayarlarda izlenecek bir klasör seçin.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>Panoda resim de dosya da yok.</translation>
    </message>
    <message>
        <source>Nothing was filed. Add the treated area first, then drop the photos on it.</source>
        <translation>Hiçbir şey dosyalanmadı. Önce tedavi bölgesini ekleyin, sonra fotoğrafları üzerine bırakın.</translation>
    </message>
    <message>
        <source>{photos} filed for {patient}.</source>
        <translation>{patient} için {photos} dosyalandı.</translation>
    </message>
    <message>
        <source>{name}: filed, but not measured: {why}</source>
        <translation>{name}: dosyalandı ama ölçülmedi: {why}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>ItemField</name>
    <message>
        <source>Which, since when, what was agreed</source>
        <translation>Hangisi, ne zamandan beri, ne kararlaştırıldı</translation>
    </message>
    <message>
        <source>Note: {item}</source>
        <translation>Not: {item}</translation>
    </message>
    <message>
        <source>{day}: {answer}</source>
        <translation>{day}: {answer}</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>bir yıldan eski</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Cancel: {title}</source>
        <translation>Vazgeç: {title}</translation>
    </message>
    <message>
        <source>Stopping at the next step …</source>
        <translation>Sonraki adımda duruyor …</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Take back the last grade</source>
        <translation>Son düzeyi geri al</translation>
    </message>
    <message>
        <source>Grade the pair before this one anew (Ctrl+Z)</source>
        <translation>Önceki çifti yeniden değerlendir (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Every grade is kept; go on whenever you like (Esc)</source>
        <translation>Her düzey saklanır; istediğiniz zaman sürdürün (Esc)</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} / {total}</translation>
    </message>
    <message>
        <source>Opening the photographs …</source>
        <translation>Fotoğraflar açılıyor …</translation>
    </message>
    <message>
        <source>{why} Press 6, Cannot tell, to pass it over.</source>
        <translation>{why} Geçmek için 6’ya, Söylenemez’e basın.</translation>
    </message>
    <message>
        <source>Pair to grade</source>
        <translation>Değerlendirilecek çift</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Key {key}</source>
        <translation>{key} tuşu</translation>
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
        <translation>Kurtarma anahtarınız</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Yazdım</translation>
    </message>
</context>
<context>
    <name>Landmarks</name>
    <message>
        <source>Now click the same spot, number {n}, in the baseline of {day}.</source>
        <translation>Şimdi aynı noktaya, {n} numaraya, {day} tarihli başlangıçta tıklayın.</translation>
    </message>
    <message>
        <source>Now click the same spot, number {n}, in the photo of {day}.</source>
        <translation>Şimdi aynı noktaya, {n} numaraya, {day} tarihli fotoğrafta tıklayın.</translation>
    </message>
    <message>
        <source>Click a spot in one photo, then the same spot in the other: {n} pairs.</source>
        <translation>Bir fotoğrafta bir noktaya, sonra ötekinde aynı noktaya tıklayın: {n} çift.</translation>
    </message>
    <message>
        <source>{n} more pairs.</source>
        <translation>{n} çift daha.</translation>
    </message>
    <message>
        <source>1 more pair.</source>
        <translation>1 çift daha.</translation>
    </message>
    <message>
        <source>{n} pairs are set. More of them, farther apart, make it surer.</source>
        <translation>{n} çift kondu. Daha çoğu, daha uzak aralıklarla, daha güvenli kılar.</translation>
    </message>
    <message>
        <source>Good spots: moles, freckles, creases and scars all around the treated skin, not the veins. Wheel: zoom. Drag: move. Enter: mark at the cross. Arrow keys: put a landmark right by a pixel.</source>
        <translation>İyi noktalar: tedavi edilen derinin çevresindeki benler, çiller, kıvrımlar ve izler; venler değil. Tekerlek: yakınlaştır. Sürükle: taşı. Enter: artıda işaretle. Ok tuşları: işareti bir piksel kaydır.</translation>
    </message>
    <message>
        <source>Trying these landmarks …</source>
        <translation>Bu işaret noktaları deneniyor …</translation>
    </message>
    <message>
        <source>Aligned to {apart}; the skin between the landmarks agrees.</source>
        <translation>{apart} ile hizalandı; aralarındaki deri uyuşuyor.</translation>
    </message>
    <message>
        <source>Aligned to about {apart} by the landmarks alone: the skin between them does not confirm them. Check that each number marks the same spot; more pairs make it surer.</source>
        <translation>Yalnız işaret noktalarıyla yaklaşık {apart} ile hizalandı: aralarındaki deri onları doğrulamıyor. Her numaranın aynı noktayı gösterdiğini denetleyin; daha çok çift daha güvenli kılar.</translation>
    </message>
    <message>
        <source>less than {n} pixels</source>
        <translation>{n} pikselden az</translation>
    </message>
    <message>
        <source>{n} pixels</source>
        <translation>{n} piksel</translation>
    </message>
    <message>
        <source>{pixels} ({mm})</source>
        <translation>{pixels} ({mm})</translation>
    </message>
    <message>
        <source>Baseline, {day}</source>
        <translation>Başlangıç, {day}</translation>
    </message>
</context>
<context>
    <name>LandmarksDialog</name>
    <message>
        <source>Set landmarks</source>
        <translation>İşaret noktası koy</translation>
    </message>
    <message>
        <source>Align by these landmarks</source>
        <translation>Bu noktalarla hizala</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Delete landmark</source>
        <translation>İşaret noktasını sil</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Sığdır</translation>
    </message>
    <message>
        <source>Remove landmarks</source>
        <translation>İşaret noktalarını kaldır</translation>
    </message>
    <message>
        <source>Take the last step back (Ctrl+Z)</source>
        <translation>Son adımı geri al (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Delete the chosen number in both photos (Del)</source>
        <translation>Seçili numarayı iki fotoğrafta da sil (Del)</translation>
    </message>
    <message>
        <source>Show the whole photos (Home)</source>
        <translation>Fotoğrafların tümünü göster (Home)</translation>
    </message>
    <message>
        <source>Align the photos without landmarks again</source>
        <translation>Fotoğrafları yeniden noktasız hizala</translation>
    </message>
</context>
<context>
    <name>Leading</name>
    <message>
        <source>Opening the baseline …</source>
        <translation>Başlangıç açılıyor …</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Choose …</source>
        <translation>Seç …</translation>
    </message>
    <message>
        <source>Nothing in the list is called “{typed}”.</source>
        <translation>Listede “{typed}” adlı bir şey yok.</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation>Canlı görüntü</translation>
    </message>
    <message>
        <source>The shot. Press it again for the live picture</source>
        <translation>Çekim. Canlı görüntü için yeniden basın</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Başlangıç</translation>
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
        <translation>İşaret noktası koy…</translation>
    </message>
    <message>
        <source>Remove landmarks</source>
        <translation>İşaret noktalarını kaldır</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge with another patient</source>
        <translation>Başka hastayla birleştir</translation>
    </message>
    <message>
        <source>Merge patients</source>
        <translation>Hastaları birleştir</translation>
    </message>
    <message>
        <source>For two entries of one person. All that belongs to the other entry moves to this one; the empty entry goes to the trash. Undo takes it all back in one step.</source>
        <translation>Bir kişinin iki kaydı için. Öteki kayda ait her şey buna geçer; boş kayıt çöp kutusuna gider. Geri al hepsini tek adımda döndürür.</translation>
    </message>
    <message>
        <source>The other entry</source>
        <translation>Öteki kayıt</translation>
    </message>
    <message>
        <source>Choose the other entry of this person.</source>
        <translation>Bu kişinin öteki kaydını seçin.</translation>
    </message>
    <message>
        <source>Name, date of birth and number that stay</source>
        <translation>Kalacak ad, doğum tarihi ve numara</translation>
    </message>
    <message>
        <source>The dates of birth differ: {one} and {other}. Is this one person?</source>
        <translation>Doğum tarihleri farklı: {one} ve {other}. Bu tek bir kişi mi?</translation>
    </message>
    <message>
        <source>Sessions: {n}</source>
        <translation>Seanslar: {n}</translation>
    </message>
    <message>
        <source>Photos: {n}</source>
        <translation>Fotoğraflar: {n}</translation>
    </message>
    <message>
        <source>Answers on consent: {n}</source>
        <translation>Onam yanıtları: {n}</translation>
    </message>
    <message>
        <source>Checklists: {n}</source>
        <translation>Kontrol listeleri: {n}</translation>
    </message>
    <message>
        <source>Examinations of the veins: {n}</source>
        <translation>Ven incelemeleri: {n}</translation>
    </message>
    <message>
        <source>Areas: {places}</source>
        <translation>Bölgeler: {places}</translation>
    </message>
    <message>
        <source>These move to {patient}, with alerts and notes:</source>
        <translation>Bunlar uyarı ve notlarla {patient} kaydına geçer:</translation>
    </message>
    <message>
        <source>Nothing is filed there; alerts and notes move to this entry.</source>
        <translation>Orada dosyalanmış bir şey yok; uyarılar ve notlar bu kayda geçer.</translation>
    </message>
</context>
<context>
    <name>MovePhotoDialog</name>
    <message>
        <source>Move photo {name}</source>
        <translation>{name} fotoğrafını taşı</translation>
    </message>
    <message>
        <source>Move photo</source>
        <translation>Fotoğrafı taşı</translation>
    </message>
    <message>
        <source>To patient</source>
        <translation>Hastaya</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bölge</translation>
    </message>
    <message>
        <source>Choose the area and its side.</source>
        <translation>Bölgeyi ve tarafını seçin.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Choose the view.</source>
        <translation>Görünümü seçin.</translation>
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
        <translation>Bu fotoğrafı başlangıç yap…</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Fotoğraf ekle</translation>
    </message>
    <message>
        <source>This series has no baseline, so nothing is compared. Choose the photo to compare with.</source>
        <translation>Bu serinin başlangıcı yok, bu yüzden karşılaştırma yapılmıyor. Karşılaştırılacak fotoğrafı seçin.</translation>
    </message>
    <message>
        <source>This series has no baseline, so nothing is compared. The next photo that is not taken straight after treatment becomes it.</source>
        <translation>Bu serinin başlangıcı yok, bu yüzden karşılaştırma yapılmıyor. Tedaviden hemen sonra çekilmemiş ilk fotoğraf başlangıç olur.</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Save note</source>
        <translation>Notu kaydet</translation>
    </message>
    <message>
        <source>Pin note</source>
        <translation>Not iliştir</translation>
    </message>
    <message>
        <source>Note on the photo of {day}</source>
        <translation>{day} tarihli fotoğraftaki not</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Take the note off</source>
        <translation>Notu çıkar</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Notes of this view</source>
        <translation>Bu görünümün notları</translation>
    </message>
    <message>
        <source>Choose one to see it on its photo.</source>
        <translation>Fotoğrafında görmek için birini seçin.</translation>
    </message>
    <message>
        <source>{n} · {day} · {text}</source>
        <translation>{n} · {day} · {text}</translation>
    </message>
    <message>
        <source>None yet. Pin a note (A), then click a spot of a photo.</source>
        <translation>Henüz yok. Not iliştirin (A), sonra fotoğrafın bir noktasına tıklayın.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Type a number such as {example}.</source>
        <translation>{example} gibi bir sayı yazın.</translation>
    </message>
    <message>
        <source>This must be more than {least} and at most {most}.</source>
        <translation>{least} değerinden büyük, en çok {most} olmalı.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find</source>
        <translation>Bul</translation>
    </message>
    <message>
        <source>Patient, area or action</source>
        <translation>Hasta, bölge veya eylem</translation>
    </message>
    <message>
        <source>Find a patient, an area or an action</source>
        <translation>Hasta, bölge veya eylem bul</translation>
    </message>
    <message>
        <source>Nothing matches. Try part of a name, a number, a date of birth, an area or an action.</source>
        <translation>Uyan bir şey yok. Adın bir parçasını, numarayı, doğum tarihini, bölgeyi veya eylemi deneyin.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bulunanlar</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Yazılanı göster</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Yazılanı gizle</translation>
    </message>
</context>
<context>
    <name>PassphraseGate</name>
    <message>
        <source>Passphrase</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Type the passphrase of this library.</source>
        <translation>Bu kitaplığın parolasını yazın.</translation>
    </message>
    <message>
        <source>Back to the records</source>
        <translation>Kayıtlara dön</translation>
    </message>
    <message>
        <source>Go on showing</source>
        <translation>Göstermeyi sürdür</translation>
    </message>
    <message>
        <source>Lock the library</source>
        <translation>Kitaplığı kilitle</translation>
    </message>
    <message>
        <source>The patient view is left with the passphrase of whoever opened the library.</source>
        <translation>Hasta görünümünden, kitaplığı açan kişinin parolasıyla çıkılır.</translation>
    </message>
</context>
<context>
    <name>PatientDialog</name>
    <message>
        <source>New patient</source>
        <translation>Yeni hasta</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation>Hastayı düzenle</translation>
    </message>
    <message>
        <source>Add patient</source>
        <translation>Hasta ekle</translation>
    </message>
    <message>
        <source>Save patient</source>
        <translation>Hastayı kaydet</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Soyadı</translation>
    </message>
    <message>
        <source>Type the family name.</source>
        <translation>Soyadını yazın.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Adı</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Doğum tarihi</translation>
    </message>
    <message>
        <source>A date of birth cannot be in the future.</source>
        <translation>Doğum tarihi gelecekte olamaz.</translation>
    </message>
    <message>
        <source>Clinic number</source>
        <translation>Klinik numarası</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Uyarılar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>There is a patient of this name and date of birth already: {name}, {born}.</source>
        <translation>Bu ad ve doğum tarihiyle bir hasta zaten var: {name}, {born}.</translation>
    </message>
    <message>
        <source>It is in the archive: search for “archived” to find it.</source>
        <translation>Arşivde: bulmak için “arşivlendi” arayın.</translation>
    </message>
</context>
<context>
    <name>PatientList</name>
    <message>
        <source>Find a patient ({key})</source>
        <translation>Hasta bul ({key})</translation>
    </message>
    <message>
        <source>Name, number or date of birth</source>
        <translation>Ad, numara veya doğum tarihi</translation>
    </message>
    <message>
        <source>Find a patient by name, number or date of birth</source>
        <translation>Ad, numara veya doğum tarihiyle hasta bul</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Hastalar</translation>
    </message>
    <message>
        <source>Archived patients · {number}</source>
        <translation>Arşivlenen hastalar · {number}</translation>
    </message>
    <message>
        <source>Leave the archive</source>
        <translation>Arşivden çık</translation>
    </message>
    <message>
        <source>Nobody matches “{typed}”. Try part of the name, the number or the date of birth.</source>
        <translation>“{typed}” ile eşleşen yok. Adın bir parçasını, numarayı veya doğum tarihini deneyin.</translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>Sessions</source>
        <translation>Seanslar</translation>
    </message>
    <message>
        <source>Ask for consent first</source>
        <translation>Önce onam isteyin</translation>
    </message>
    <message>
        <source>Record whether photographs may be taken. Then click the figure where the skin is to be followed.</source>
        <translation>Fotoğraf çekilip çekilemeyeceğini kaydedin. Sonra derinin izleneceği yere şekilde tıklayın.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Onamı kaydet</translation>
    </message>
    <message>
        <source>No treated areas yet</source>
        <translation>Henüz tedavi bölgesi yok</translation>
    </message>
    <message>
        <source>Click the figure where the skin is to be followed; photographs are filed in that area.</source>
        <translation>Derinin izleneceği yere şekilde tıklayın; fotoğraflar o bölgede dosyalanır.</translation>
    </message>
    <message>
        <source>Add area</source>
        <translation>Bölge ekle</translation>
    </message>
    <message>
        <source>None yet. A session is one day on which the patient is seen.</source>
        <translation>Henüz yok. Seans, hastanın görüldüğü bir gündür.</translation>
    </message>
    <message>
        <source>Open this session</source>
        <translation>Bu seansı aç</translation>
    </message>
</context>
<context>
    <name>PhotoCardDialog</name>
    <message>
        <source>Photo card of {time}</source>
        <translation>{time} fotoğraf kartı</translation>
    </message>
    <message>
        <source>Photograph this code first, then the patient. It holds no name, and counts today.</source>
        <translation>Önce bu kodu, sonra hastayı fotoğraflayın. Ad içermez ve bugün geçerlidir.</translation>
    </message>
    <message>
        <source>Dropped or sent to the watched folder, the photos after it wait in the inbox until you confirm name, date of birth and side.</source>
        <translation>Bırakılan veya izlenen klasöre gönderilen sonraki fotoğraflar, siz ad, doğum tarihi ve tarafı onaylayana dek gelen kutusunda bekler.</translation>
    </message>
</context>
<context>
    <name>PhotoChooser</name>
    <message>
        <source>Photographs ({patterns})</source>
        <translation>Fotoğraflar ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <source>Edit photo {name}</source>
        <translation>{name} fotoğrafını düzenle</translation>
    </message>
    <message>
        <source>Save photo</source>
        <translation>Fotoğrafı kaydet</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation>Ne zaman çekildi</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Duruş</translation>
    </message>
    <message>
        <source>Polarising filters</source>
        <translation>Polarizasyon filtreleri</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flaş</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Altered by the camera or an app</source>
        <translation>Kamera veya uygulama değiştirdi</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objektif</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Pozlama</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Beyaz dengesi</translation>
    </message>
    <message>
        <source>Scale, pixels per millimetre</source>
        <translation>Ölçek, milimetre başına piksel</translation>
    </message>
    <message>
        <source>Digital zoom: enlarged so many times</source>
        <translation>Dijital yakınlaştırma: kaç kat büyütüldü</translation>
    </message>
</context>
<context>
    <name>PhotoHelpDialog</name>
    <message>
        <source>How to photograph</source>
        <translation>Nasıl fotoğraf çekilir</translation>
    </message>
    <message>
        <source>The same way each time: then what changes is the skin, not the photo.</source>
        <translation>Her seferinde aynı biçimde: o zaman değişen fotoğraf değil, deridir.</translation>
    </message>
</context>
<context>
    <name>PhotoModes</name>
    <message>
        <source>How much of the follow-up is seen</source>
        <translation>Kontrolün ne kadarı görünüyor</translation>
    </message>
    <message>
        <source>How much of the follow-up is seen ([ and ])</source>
        <translation>Kontrolün ne kadarı görünüyor ([ ve ])</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Pause, or go on (Space); pointing at a vein holds it, too</source>
        <translation>Duraklat veya sürdür (Boşluk); bir veni göstermek de durdurur</translation>
    </message>
    <message>
        <source>Show {day}</source>
        <translation>{day} göster</translation>
    </message>
    <message>
        <source>Show the other photo (B); a tap on the photo does it too</source>
        <translation>Öteki fotoğrafı göster (B); fotoğrafa dokunmak da gösterir</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dışarıda bırak</translation>
    </message>
    <message>
        <source>Choose where it belongs, or leave it out.</source>
        <translation>Nereye ait olduğunu seçin veya dışarıda bırakın.</translation>
    </message>
    <message>
        <source>When in the course</source>
        <translation>Sürecin neresinde</translation>
    </message>
    <message>
        <source>This is a photo card. It is not filed.</source>
        <translation>Bu bir fotoğraf kartı. Dosyalanmaz.</translation>
    </message>
    <message>
        <source>{name} · taken on {day}, {time}</source>
        <translation>{name} · çekildi: {day}, {time}</translation>
    </message>
</context>
<context>
    <name>PhotoSurface</name>
    <message>
        <source>Photographs: {first} and {second}</source>
        <translation>Fotoğraflar: {first} ve {second}</translation>
    </message>
    <message>
        <source>Photograph: {first}</source>
        <translation>Fotoğraf: {first}</translation>
    </message>
    <message>
        <source>No photograph</source>
        <translation>Fotoğraf yok</translation>
    </message>
</context>
<context>
    <name>PhotoTools</name>
    <message>
        <source>Click the spot of the note. Esc stops.</source>
        <translation>Notun noktasına tıklayın. Esc durdurur.</translation>
    </message>
    <message>
        <source>Click from point to point; in pixels until a scale is drawn (D). Esc stops.</source>
        <translation>Noktadan noktaya tıklayın; ölçek çizilene dek piksel olarak (D). Esc durdurur.</translation>
    </message>
    <message>
        <source>Click from point to point. Double click or Enter ends, Ctrl+C copies, Esc stops.</source>
        <translation>Noktadan noktaya tıklayın. Çift tık veya Enter bitirir, Ctrl+C kopyalar, Esc durdurur.</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Drag along something of known length, such as 10 mm of a ruler. Esc stops.</source>
        <translation>Uzunluğu bilinen bir şey boyunca sürükleyin, örneğin cetvelin 10 mm’si. Esc durdurur.</translation>
    </message>
</context>
<context>
    <name>PhotosField</name>
    <message>
        <source>Take all away</source>
        <translation>Hepsini kaldır</translation>
    </message>
    <message>
        <source>At least {least} photos are needed, {wanted} are better.</source>
        <translation>En az {least} fotoğraf gerekir, {wanted} daha iyidir.</translation>
    </message>
    <message>
        <source>This is a picture without its file. Drop the files from the camera.</source>
        <translation>Bu, dosyası olmayan bir resim. Kameradaki dosyaları bırakın.</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Fotoğraf seç</translation>
    </message>
    <message>
        <source>Drop {photos} here, or press to choose them</source>
        <translation>{photos} buraya bırakın veya seçmek için basın</translation>
    </message>
    <message>
        <source>Drop more here, or press to choose them</source>
        <translation>Daha fazlasını buraya bırakın veya seçmek için basın</translation>
    </message>
    <message>
        <source>{n} of {wanted} photos</source>
        <translation>{n} / {wanted} fotoğraf</translation>
    </message>
    <message>
        <source>{n} photos</source>
        <translation>{n} fotoğraf</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} ve {n} tane daha</translation>
    </message>
</context>
<context>
    <name>PhotosNext</name>
    <message>
        <source>Session saved. Next, the photos: {areas}</source>
        <translation>Seans kaydedildi. Sırada fotoğraflar: {areas}</translation>
    </message>
</context>
<context>
    <name>PinPane</name>
    <message>
        <source>{n} landmarks</source>
        <translation>{n} işaret noktası</translation>
    </message>
    <message>
        <source>{all}, number {n} chosen</source>
        <translation>{all}, {n} numara seçili</translation>
    </message>
</context>
<context>
    <name>PlainCurve</name>
    <message>
        <source>Your course over time</source>
        <translation>Zaman içinde süreciniz</translation>
    </message>
</context>
<context>
    <name>PresentPage</name>
    <message>
        <source>Back to the records</source>
        <translation>Kayıtlara dön</translation>
    </message>
    <message>
        <source>Back to the records: asks for the passphrase (Esc)</source>
        <translation>Kayıtlara dön: parola sorulur (Esc)</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>There is no photo to show yet.</source>
        <translation>Henüz gösterilecek fotoğraf yok.</translation>
    </message>
    <message>
        <source>Photographs were refused or withdrawn: none is shown.</source>
        <translation>Fotoğraflar reddedildi veya geri alındı: hiçbiri gösterilmiyor.</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>Bu ekranda</translation>
    </message>
    <message>
        <source>On {screen} as well</source>
        <translation>{screen} üzerinde de</translation>
    </message>
    <message>
        <source>Vein Tracker</source>
        <translation>Vein Tracker</translation>
    </message>
    <message>
        <source>Opening the photos …</source>
        <translation>Fotoğraflar açılıyor …</translation>
    </message>
    <message>
        <source>This is the demo library: its passphrase is {passphrase}.</source>
        <translation>Bu, demo kitaplığı: parolası {passphrase}.</translation>
    </message>
</context>
<context>
    <name>PresetsField</name>
    <message>
        <source>“{line}”: type an agent, a colon, and its strengths in percent: {example}</source>
        <translation>“{line}”: bir etken madde, iki nokta ve yüzde olarak güçlerini yazın: {example}</translation>
    </message>
    <message>
        <source>Polidocanol</source>
        <translation>Polidokanol</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>The photo card before it was shown for {patient}. Whose photo is it?</source>
        <translation>Önceki fotoğraf kartı {patient} için gösterilmişti. Fotoğraf kimin?</translation>
    </message>
    <message>
        <source>Not recognised. Please check that it shows {place}.</source>
        <translation>Tanınmadı. {place} gösterdiğini denetleyin.</translation>
    </message>
    <message>
        <source>The first photo of this view</source>
        <translation>Bu görünümün ilk fotoğrafı</translation>
    </message>
    <message>
        <source>This fits {place} only when mirrored: was it a front camera? File it as it is or elsewhere, or leave it out.</source>
        <translation>{place} ile yalnız ayna görüntüsü uyuyor: ön kamera mıydı? Olduğu gibi veya başka yere dosyalayın ya da dışarıda bırakın.</translation>
    </message>
    <message>
        <source>This looks like {found}, not {place}.</source>
        <translation>Bu {place} değil, {found} gibi görünüyor.</translation>
    </message>
    <message>
        <source>Recognised: the skin of {place}</source>
        <translation>Tanındı: {place} derisi</translation>
    </message>
    <message>
        <source> and </source>
        <translation> ve </translation>
    </message>
    <message>
        <source>This fits {places} alike. Please choose.</source>
        <translation>{places} ile aynı ölçüde uyuyor. Lütfen seçin.</translation>
    </message>
    <message>
        <source>It looks like none of this patient&apos;s photos so far.</source>
        <translation>Bu hastanın şimdiye kadarki fotoğraflarından hiçbirine benzemiyor.</translation>
    </message>
    <message>
        <source>There is no photo yet that it could be recognised by.</source>
        <translation>Tanımaya yarayacak bir fotoğraf henüz yok.</translation>
    </message>
</context>
<context>
    <name>ProtocolDialog</name>
    <message>
        <source>Photo protocol</source>
        <translation>Fotoğraf protokolü</translation>
    </message>
    <message>
        <source>Save protocol</source>
        <translation>Protokolü kaydet</translation>
    </message>
    <message>
        <source>This is usual at this site. Saving makes it this area&apos;s own.</source>
        <translation>Bu, burası için olağan olandır. Kaydedince bölgenin kendi protokolü olur.</translation>
    </message>
    <message>
        <source>Views to be taken at every session</source>
        <translation>Her seansta çekilecek görünümler</translation>
    </message>
    <message>
        <source>Choose at least one view.</source>
        <translation>En az bir görünüm seçin.</translation>
    </message>
    <message>
        <source>Standing before, minutes</source>
        <translation>Önce ayakta, dakika</translation>
    </message>
    <message>
        <source>Distance, {unit}</source>
        <translation>Uzaklık, {unit}</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objektif</translation>
    </message>
    <message>
        <source>such as 50 mm, or 1× camera</source>
        <translation>örneğin 50 mm veya 1× kamera</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Açık bırakıldı</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arka plan</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Işık</translation>
    </message>
    <message>
        <source>Polarising filters</source>
        <translation>Polarizasyon filtreleri</translation>
    </message>
    <message>
        <source>Before each photo</source>
        <translation>Her fotoğraftan önce</translation>
    </message>
    <message>
        <source>Feet on floor marks</source>
        <translation>Ayaklar yerdeki işaretlerde</translation>
    </message>
    <message>
        <source>No make-up or lotion</source>
        <translation>Makyaj ve losyon yok</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Başka bir şey</translation>
    </message>
</context>
<context>
    <name>RatingDialog</name>
    <message>
        <source>Blinded rating</source>
        <translation>Körleme değerlendirme</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>The unfinished session was thrown away.</source>
        <translation>Bitmemiş seans atıldı.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Kept as a draft: you can go on with it under Today.</source>
        <translation>Taslak olarak tutuldu: Bugün altında sürdürebilirsiniz.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Add a treatment first, then scan its vial.</source>
        <translation>Önce bir tedavi ekleyin, sonra şişesini okutun.</translation>
    </message>
    <message>
        <source>Session copied as text. The clipboard is cleared after a minute.</source>
        <translation>Seans metin olarak kopyalandı. Pano bir dakika sonra temizlenir.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPanel</name>
    <message>
        <source>Write this key down and keep the paper away from this computer. It opens the library when the passphrase is forgotten. It is shown only now; nobody can look it up later.</source>
        <translation>Bu anahtarı yazın ve kâğıdı bu bilgisayardan uzakta saklayın. Parola unutulunca kitaplığı açar. Yalnız şimdi gösterilir; sonra kimse bakamaz.</translation>
    </message>
    <message>
        <source>Type the last of its {n} groups from your paper</source>
        <translation>Kâğıdınızdan {n} grubun sonuncusunu yazın</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Anahtarı kopyala</translation>
    </message>
    <message>
        <source>Copied: paste it where only you can read it</source>
        <translation>Kopyalandı: yalnız sizin okuyabileceğiniz yere yapıştırın</translation>
    </message>
</context>
<context>
    <name>RegionEditor</name>
    <message>
        <source>Outline of {n} points</source>
        <translation>{n} noktalı çevre çizgisi</translation>
    </message>
    <message>
        <source>No outline</source>
        <translation>Çevre çizgisi yok</translation>
    </message>
    <message>
        <source>{all}, point {n} chosen</source>
        <translation>{all}, {n}. nokta seçili</translation>
    </message>
</context>
<context>
    <name>RegionStep</name>
    <message>
        <source>No skin that can be judged was found there.</source>
        <translation>Orada değerlendirilebilir deri bulunamadı.</translation>
    </message>
    <message>
        <source>Whole skin</source>
        <translation>Tüm deri</translation>
    </message>
    <message>
        <source>Outline all skin that can be judged</source>
        <translation>Değerlendirilebilir derinin tümünü çevrele</translation>
    </message>
    <message>
        <source>Snap to skin</source>
        <translation>Deriye oturt</translation>
    </message>
    <message>
        <source>Pull the outline to the edge of the skin (S)</source>
        <translation>Çizgiyi derinin kenarına çek (S)</translation>
    </message>
    <message>
        <source>Delete point</source>
        <translation>Noktayı sil</translation>
    </message>
    <message>
        <source>Delete the chosen point (Del)</source>
        <translation>Seçili noktayı sil (Del)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Measure everywhere</source>
        <translation>Her yerde ölç</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Take the last step back (Ctrl+Z)</source>
        <translation>Son adımı geri al (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Edit on the baseline</source>
        <translation>Başlangıçta düzenle</translation>
    </message>
    <message>
        <source>Save the review and draw the region on the baseline</source>
        <translation>İncelemeyi kaydedip alanı başlangıçta çiz</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report of the blinded rating</source>
        <translation>Körleme değerlendirme raporu</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSV olarak dışa aktar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>None of the pairs that were graded is comparable any more.</source>
        <translation>Değerlendirilen çiftlerden artık karşılaştırılabilir olan yok.</translation>
    </message>
    <message>
        <source>Between raters</source>
        <translation>Değerlendirenler arasında</translation>
    </message>
    <message>
        <source>Kappa is weighted by the square of the distance between the five grades; the ICC takes each grade as the middle of its class. Graded and measured is the share of the baseline&apos;s vein length that is gone. Rounds that are not finished are not in it.</source>
        <translation>Kappa, beş düzey arasındaki uzaklığın karesiyle ağırlıklanır; ICC her düzeyi sınıfının ortası sayar. Değerlendirilen ve ölçülen, başlangıçtaki ven uzunluğunun kaybolan payıdır. Bitmemiş turlar dahil değildir.</translation>
    </message>
    <message>
        <source>{name} with the measurement</source>
        <translation>{name} ve ölçüm</translation>
    </message>
    <message>
        <source>both {both}, only seen {seen}, only measured {measured}, neither {neither}</source>
        <translation>ikisi de {both}, yalnız görülen {seen}, yalnız ölçülen {measured}, hiçbiri {neither}</translation>
    </message>
    <message>
        <source>More than 75 % gone</source>
        <translation>%75’ten fazlası gitti</translation>
    </message>
    <message>
        <source>The usual endpoint of the trials, in pairs: as graded, and as measured</source>
        <translation>Çalışmaların olağan son noktası, çift olarak: değerlendirilen ve ölçülen</translation>
    </message>
    <message>
        <source>Fewer veins seen in the earlier photo</source>
        <translation>Daha önceki fotoğrafta daha az ven görüldü</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Söylenemez</translation>
    </message>
    <message>
        <source>Veins gone as graded, median</source>
        <translation>Değerlendirmeye göre giden venler, ortanca</translation>
    </message>
    <message>
        <source>{median}, the middle half {spread}</source>
        <translation>{median}, orta yarı {spread}</translation>
    </message>
    <message>
        <source>Vein length gone as measured, median</source>
        <translation>Ölçüme göre giden ven uzunluğu, ortanca</translation>
    </message>
    <message>
        <source>{n} of {total} graded alike</source>
        <translation>{total} içinden {n} aynı değerlendirildi</translation>
    </message>
    <message>
        <source>Shown a second time, unannounced</source>
        <translation>Haber verilmeden ikinci kez gösterildi</translation>
    </message>
    <message>
        <source>{name}, first and second look</source>
        <translation>{name}, birinci ve ikinci bakış</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>How far the photos differed</source>
        <translation>Fotoğraflar ne kadar farklıydı</translation>
    </message>
    <message>
        <source>Saved. From now on no change is told with a narrower interval. Check again when the lamp, the camera or the room has changed.</source>
        <translation>Kaydedildi. Bundan böyle hiçbir değişim daha dar bir aralıkla söylenmez. Lamba, kamera veya oda değişince yeniden denetleyin.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Baseline, {day}</source>
        <translation>Başlangıç, {day}</translation>
    </message>
    <message>
        <source>Not compared with its baseline yet.</source>
        <translation>Henüz başlangıcıyla karşılaştırılmadı.</translation>
    </message>
    <message>
        <source>Not comparable with its baseline.</source>
        <translation>Başlangıcıyla karşılaştırılamaz.</translation>
    </message>
    <message>
        <source>Do the two lie on each other?</source>
        <translation>İkisi üst üste oturuyor mu?</translation>
    </message>
    <message>
        <source>{n} pixels</source>
        <translation>{n} piksel</translation>
    </message>
    <message>
        <source>{pixels}, {mm}</source>
        <translation>{pixels}, {mm}</translation>
    </message>
    <message>
        <source>{apart} apart at the landmarks; the skin between them does not confirm them.</source>
        <translation>İşaret noktalarında {apart} ara; aralarındaki deri onları doğrulamıyor.</translation>
    </message>
    <message>
        <source>{apart} apart on average. What jumps or breaks at the line is not aligned.</source>
        <translation>Ortalama {apart} ara. Oynayan veya çizgide kırılan hizalı değildir.</translation>
    </message>
    <message>
        <source>It was drawn on the baseline and carried here by the alignment.</source>
        <translation>Başlangıçta çizildi ve hizalamayla buraya taşındı.</translation>
    </message>
    <message>
        <source>Measured within this region.</source>
        <translation>Bu alan içinde ölçülüyor.</translation>
    </message>
    <message>
        <source>The region of the baseline cannot be carried here.</source>
        <translation>Başlangıcın alanı buraya taşınamıyor.</translation>
    </message>
    <message>
        <source>Measured everywhere.</source>
        <translation>Her yerde ölçülüyor.</translation>
    </message>
    <message>
        <source>Measured everywhere: no region was drawn.</source>
        <translation>Her yerde ölçülüyor: alan çizilmedi.</translation>
    </message>
    <message>
        <source>Click a side to put a point in, drag to move one. N: next point, arrows: move it, Del: delete it.</source>
        <translation>Kenara tıklamak nokta koyar, sürüklemek taşır. N: sonraki nokta, oklar: taşı, Del: sil.</translation>
    </message>
    <message>
        <source>Click around the skin to be measured; a double click closes the outline.</source>
        <translation>Ölçülecek derinin çevresine tıklayın; çift tık çizgiyi kapatır.</translation>
    </message>
    <message>
        <source>Measured everywhere: no region is drawn.</source>
        <translation>Her yerde ölçülüyor: çizili alan yok.</translation>
    </message>
    <message>
        <source>A double click, or Enter on the last point, closes the outline.</source>
        <translation>Çift tık veya son noktada Enter çizgiyi kapatır.</translation>
    </message>
    <message>
        <source>Go on around the skin to be measured.</source>
        <translation>Ölçülecek derinin çevresinde sürdürün.</translation>
    </message>
    <message>
        <source>This outline cannot be kept.</source>
        <translation>Bu çevre çizgisi kalamaz.</translation>
    </message>
    <message>
        <source>Measured within this region, in all photos of the view.</source>
        <translation>Görünümün tüm fotoğraflarında bu alan içinde ölçülüyor.</translation>
    </message>
    <message>
        <source>Thread, under 1 mm</source>
        <translation>Telanjiektazi, 1 mm altı</translation>
    </message>
    <message>
        <source>Reticular, 1–3 mm</source>
        <translation>Retiküler, 1–3 mm</translation>
    </message>
    <message>
        <source>Vein length</source>
        <translation>Ven uzunluğu</translation>
    </message>
    <message>
        <source>{n} px</source>
        <translation>{n} px</translation>
    </message>
    <message>
        <source>Without corrections</source>
        <translation>Düzeltmesiz</translation>
    </message>
    <message>
        <source>covered, 95 % interval {interval}</source>
        <translation>kaplı, %95 aralığı {interval}</translation>
    </message>
    <message>
        <source>{told} · corrected by hand</source>
        <translation>{told} · elle düzeltildi</translation>
    </message>
    <message>
        <source>The photo is not measured yet.</source>
        <translation>Fotoğraf henüz ölçülmedi.</translation>
    </message>
    <message>
        <source>Found without corrections: {figure}</source>
        <translation>Düzeltmesiz bulunan: {figure}</translation>
    </message>
    <message>
        <source>95 % interval {interval}. {told}</source>
        <translation>%95 aralığı {interval}. {told}</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Review</source>
        <translation>İnceleme</translation>
    </message>
    <message>
        <source>There are no figures to correct</source>
        <translation>Düzeltilecek sayı yok</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Hizalama</translation>
    </message>
    <message>
        <source>Does the photo lie on its baseline? (1)</source>
        <translation>Fotoğraf başlangıcının üstüne oturuyor mu? (1)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Where the view is measured (2)</source>
        <translation>Görünümün ölçüldüğü yer (2)</translation>
    </message>
    <message>
        <source>Veins</source>
        <translation>Venler</translation>
    </message>
    <message>
        <source>Correct the veins that were found (3)</source>
        <translation>Bulunan venleri düzelt (3)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Adım</translation>
    </message>
</context>
<context>
    <name>ScaleDialog</name>
    <message>
        <source>Scale of {name}</source>
        <translation>{name} ölçeği</translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation>Ölçeği belirle</translation>
    </message>
    <message>
        <source>Length of the line, millimetres</source>
        <translation>Çizginin uzunluğu, milimetre</translation>
    </message>
    <message>
        <source>Type how many millimetres the line is long.</source>
        <translation>Çizginin kaç milimetre olduğunu yazın.</translation>
    </message>
    <message>
        <source>The line is {pixels} long in the photo.</source>
        <translation>Çizgi fotoğrafta {pixels} uzunluğunda.</translation>
    </message>
    <message>
        <source>The photo is measured again. A marker or ruler in it that differs by more than 10 % is pointed out.</source>
        <translation>Fotoğraf yeniden ölçülür. İçindeki işaret veya cetvel %10’dan fazla farklıysa bildirilir.</translation>
    </message>
    <message>
        <source>{n} pixels per millimetre</source>
        <translation>milimetrede {n} piksel</translation>
    </message>
</context>
<context>
    <name>SeenCard</name>
    <message>
        <source>Seen today</source>
        <translation>Bugün görülenler</translation>
    </message>
    <message>
        <source>Nobody yet. Find a patient, then record a session or drop photos.</source>
        <translation>Henüz kimse yok. Bir hasta bulun, sonra seans kaydedin veya fotoğraf bırakın.</translation>
    </message>
    <message>
        <source>Open this patient</source>
        <translation>Bu hastayı aç</translation>
    </message>
</context>
<context>
    <name>SessionAreaForm</name>
    <message>
        <source>What you see there today</source>
        <translation>Bugün orada gördükleriniz</translation>
    </message>
    <message>
        <source>Notes on this area</source>
        <translation>Bu bölge için notlar</translation>
    </message>
    <message>
        <source>{tick} is suggested by the photo: keep it ticked only if you see it.</source>
        <translation>Fotoğraf {tick} öneriyor: yalnız görüyorsanız işaretli bırakın.</translation>
    </message>
</context>
<context>
    <name>SessionChoice</name>
    <message>
        <source>Session</source>
        <translation>Seans</translation>
    </message>
    <message>
        <source>Day of the new session</source>
        <translation>Yeni seansın günü</translation>
    </message>
    <message>
        <source>Type the day on which the photos were taken.</source>
        <translation>Fotoğrafların çekildiği günü yazın.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Yeni seans</translation>
    </message>
    <message>
        <source>This day has a session already: it will be used.</source>
        <translation>Bu günün zaten bir seansı var: o kullanılacak.</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>New session</source>
        <translation>Yeni seans</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>Seansı düzenle</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Seansı kaydet</translation>
    </message>
    <message>
        <source>The patient has not agreed to photographs, so none can be added. Everything else of the session is recorded as usual.</source>
        <translation>Hasta fotoğrafa onam vermedi, bu yüzden eklenemez. Seansın kalan her şeyi her zamanki gibi kaydedilir.</translation>
    </message>
    <message>
        <source>This patient has no treated area yet. The session can be saved; add an area on the patient&apos;s page to record what is done there.</source>
        <translation>Bu hastanın henüz tedavi bölgesi yok. Seans kaydedilebilir; orada yapılanı kaydetmek için hastanın sayfasında bölge ekleyin.</translation>
    </message>
    <message>
        <source>You are going on with what was entered before. {begun}; it has not been saved yet.</source>
        <translation>Önceden girilenleri sürdürüyorsunuz. {begun}; henüz kaydedilmedi.</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Taslak olarak tut</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Type the day of the session.</source>
        <translation>Seansın gününü yazın.</translation>
    </message>
    <message>
        <source>A session cannot be in the future.</source>
        <translation>Seans gelecekte olamaz.</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Uygulayıcı</translation>
    </message>
    <message>
        <source>Notes on the session</source>
        <translation>Seans notları</translation>
    </message>
    <message>
        <source>There is another session on this day.</source>
        <translation>Bu günde başka bir seans var.</translation>
    </message>
</context>
<context>
    <name>SessionFooter</name>
    <message>
        <source>Copy as text</source>
        <translation>Metin olarak kopyala</translation>
    </message>
    <message>
        <source>Copy the session for the clinic&apos;s record system; the clipboard is cleared after a minute</source>
        <translation>Seansı kliniğin kayıt sistemi için kopyala; pano bir dakika sonra temizlenir</translation>
    </message>
    <message>
        <source>Copied for a minute</source>
        <translation>Bir dakikalığına kopyalandı</translation>
    </message>
    <message>
        <source>Total: {agents}</source>
        <translation>Toplam: {agents}</translation>
    </message>
    <message>
        <source>Nothing injected yet</source>
        <translation>Henüz enjeksiyon yok</translation>
    </message>
    <message>
        <source>{ml} in all: more than the clinic&apos;s own limit of {limit} in a session</source>
        <translation>Toplam {ml}: kliniğin seans başına kendi sınırı {limit} aşıldı</translation>
    </message>
    <message>
        <source>{ml} of the clinic&apos;s own limit of {limit} in a session</source>
        <translation>Kliniğin seans başına kendi sınırı {limit} içinden {ml}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Ayarları kaydet</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>Check my set-up</source>
        <translation>Çekim düzenimi denetle</translation>
    </message>
    <message>
        <source>How small a change can this room, its light and this camera show?</source>
        <translation>Bu oda, ışığı ve bu kamera ne kadar küçük bir değişimi gösterebilir?</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotoğraflar</translation>
    </message>
    <message>
        <source>Stopping at the next step …</source>
        <translation>Sonraki adımda duruyor …</translation>
    </message>
    <message>
        <source>Still comparing; Stop ends it.</source>
        <translation>Hâlâ karşılaştırıyor; Durdur bitirir.</translation>
    </message>
    <message>
        <source>Stopped; nothing was saved.</source>
        <translation>Durduruldu; hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>Each photo is held against one of them, as a follow-up against its baseline.</source>
        <translation>Her fotoğraf, bir kontrolün başlangıcıyla olduğu gibi, içlerinden biriyle karşılaştırılır.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Comparing {photos} …</source>
        <translation>{photos} karşılaştırılıyor …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Check {photos}</source>
        <translation>{photos} denetle</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Denetle</translation>
    </message>
    <message>
        <source>Took no part:</source>
        <translation>Katılmayanlar:</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>In forms</source>
        <translation>Formlarda</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Sonraki alan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Save from a field of notes</source>
        <translation>Not alanından kaydet</translation>
    </message>
    <message>
        <source>Close; asks first when something was typed</source>
        <translation>Kapat; bir şey yazıldıysa önce sorar</translation>
    </message>
    <message>
        <source>Next area of a session</source>
        <translation>Seansın sonraki bölgesi</translation>
    </message>
    <message>
        <source>Where the focus is</source>
        <translation>Odağın olduğu yerde</translation>
    </message>
    <message>
        <source>Closer to a photo</source>
        <translation>Fotoğrafa yaklaş</translation>
    </message>
    <message>
        <source>Farther from it</source>
        <translation>Uzaklaş</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Ok tuşları</translation>
    </message>
    <message>
        <source>Move a photo, or the line of the wipe</source>
        <translation>Fotoğrafı ya da silme çizgisini kaydır</translation>
    </message>
    <message>
        <source>Ctrl+arrow keys</source>
        <translation>Ctrl+ok tuşları</translation>
    </message>
    <message>
        <source>Move a pin on the figure</source>
        <translation>Şekildeki iğneyi kaydır</translation>
    </message>
    <message>
        <source>Shown to a patient</source>
        <translation>Hastaya gösterilirken</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Önceki adım</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Sonraki adım</translation>
    </message>
    <message>
        <source>Shift+arrow keys</source>
        <translation>Shift+ok tuşları</translation>
    </message>
    <message>
        <source>Move the wipe; another photo</source>
        <translation>Silmeyi kaydır; başka fotoğraf</translation>
    </message>
    <message>
        <source>Next step, or pause</source>
        <translation>Sonraki adım ya da duraklat</translation>
    </message>
</context>
<context>
    <name>ShotTile</name>
    <message>
        <source>{view}: not kept yet</source>
        <translation>{view}: henüz tutulmadı</translation>
    </message>
    <message>
        <source>{view}: being filed</source>
        <translation>{view}: dosyalanıyor</translation>
    </message>
    <message>
        <source>{view}: kept</source>
        <translation>{view}: tutuldu</translation>
    </message>
    <message>
        <source>{view}: could not be filed</source>
        <translation>{view}: dosyalanamadı</translation>
    </message>
    <message>
        <source>{view}: still to be taken</source>
        <translation>{view}: çekilecek</translation>
    </message>
</context>
<context>
    <name>ShotsStrip</name>
    <message>
        <source>Shots of this session</source>
        <translation>Bu seansın çekimleri</translation>
    </message>
</context>
<context>
    <name>ShutterButton</name>
    <message>
        <source>Take photo</source>
        <translation>Fotoğraf çek</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Patients</source>
        <translation>Hastalar</translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message>
        <source>The first photo of this view becomes its baseline.</source>
        <translation>Bu görünümün ilk fotoğrafı başlangıcı olur.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>The files of {photos} were deleted; the photos are in the library.</source>
        <translation>{photos} dosyaları silindi; fotoğraflar kitaplıkta.</translation>
    </message>
</context>
<context>
    <name>SparkLine</name>
    <message>
        <source>Coverage over time</source>
        <translation>Zaman içinde kaplama</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Who rates?</source>
        <translation>Kim değerlendiriyor?</translation>
    </message>
    <message>
        <source>Type your name; each rater&apos;s grades are kept apart.</source>
        <translation>Adınızı yazın; herkesin düzeyleri ayrı tutulur.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Raporu göster</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>{pairs} of this library can be rated.</source>
        <translation>Bu kitaplıktan {pairs} değerlendirilebilir.</translation>
    </message>
    <message>
        <source>From {least} pairs on the report tells kappa and ICC; with fewer it gives counts only, and says so.</source>
        <translation>{least} çiftten itibaren rapor kappa ve ICC verir; daha azında yalnız sayıları verir ve bunu söyler.</translation>
    </message>
    <message>
        <source>Blinded rating</source>
        <translation>Körleme değerlendirme</translation>
    </message>
    <message>
        <source>You see two photographs of the same skin side by side: without dates, names or figures, in random order and on random sides. Say which shows fewer veins, and how many of the other&apos;s are gone there. What the app measured, and what others said, stays hidden until you have graded every pair.</source>
        <translation>Aynı derinin iki fotoğrafını yan yana görürsünüz: tarihsiz, adsız, sayısız, rastgele sırada ve rastgele taraflarda. Hangisinin daha az ven gösterdiğini ve ötekinin venlerinin ne kadarının orada olmadığını söyleyin. Uygulamanın ölçtükleri ve başkalarının söyledikleri, her çifti değerlendirene dek gizli kalır.</translation>
    </message>
    <message>
        <source>Go on: {n} of {total}</source>
        <translation>Sürdür: {n} / {total}</translation>
    </message>
    <message>
        <source>Start rating</source>
        <translation>Değerlendirmeye başla</translation>
    </message>
    <message>
        <source>The report waits until you have graded every pair.</source>
        <translation>Rapor, her çifti değerlendirmenizi bekler.</translation>
    </message>
    <message>
        <source>What you graded so far is kept.</source>
        <translation>Şimdiye dek değerlendirdikleriniz saklanır.</translation>
    </message>
    <message>
        <source>Photograph an area before treatment, and again once it has healed; then there is a pair.</source>
        <translation>Bir bölgeyi tedaviden önce ve iyileşmesinden sonra fotoğraflayın; o zaman bir çift olur.</translation>
    </message>
    <message>
        <source>{rater} has graded every pair.</source>
        <translation>{rater} her çifti değerlendirdi.</translation>
    </message>
</context>
<context>
    <name>StartFace</name>
    <message>
        <source>Photographs of thread veins, kept safe and made comparable. What you file stays here.</source>
        <translation>Telanjiektazi fotoğrafları, güvenle saklanmış ve karşılaştırılabilir. Dosyaladıklarınız burada kalır.</translation>
    </message>
    <message>
        <source>Create a library</source>
        <translation>Kitaplık oluştur</translation>
    </message>
    <message>
        <source>Look around in the demo</source>
        <translation>Demoya göz at</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation>Kitaplık aç…</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Başka kitaplık aç…</translation>
    </message>
    <message>
        <source>Open {library}</source>
        <translation>{library} aç</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Choose one area with visible thread veins.</source>
        <translation>Görünür telanjiektazisi olan bir bölge seçin.</translation>
    </message>
    <message>
        <source>Use the lamp, the distance and the camera that you use for patients.</source>
        <translation>Hastalar için kullandığınız lambayı, uzaklığı ve kamerayı kullanın.</translation>
    </message>
    <message>
        <source>Photograph it ten times, and frame it anew each time.</source>
        <translation>On kez fotoğraflayın ve her seferinde yeniden kadrajlayın.</translation>
    </message>
    <message>
        <source>Take the camera away after each photo, as if it were another day. A burst says nothing.</source>
        <translation>Her fotoğraftan sonra, başka bir günmüş gibi kamerayı çekin. Seri çekim bir şey söylemez.</translation>
    </message>
    <message>
        <source>Drop the photos here.</source>
        <translation>Fotoğrafları buraya bırakın.</translation>
    </message>
    <message>
        <source>The skin is the same in all of them: what still differs is chance. No photo is kept.</source>
        <translation>Deri hepsinde aynı: hâlâ farklı olan rastlantıdır. Hiçbir fotoğraf tutulmaz.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Yan yana</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Silme</translation>
    </message>
    <message>
        <source>The way between</source>
        <translation>Aradaki yol</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Oynat</translation>
    </message>
    <message>
        <source>{act} (Space)</source>
        <translation>{act} (Boşluk)</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>No patients yet</source>
        <translation>Henüz hasta yok</translation>
    </message>
    <message>
        <source>Add the first patient, then the treated area: from then on photographs can be dropped on it.</source>
        <translation>İlk hastayı, sonra tedavi bölgesini ekleyin: ondan sonra üzerine fotoğraf bırakılabilir.</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Yeni hasta</translation>
    </message>
</context>
<context>
    <name>Touring</name>
    <message>
        <source>Step {n} of {count}</source>
        <translation>Adım {n} / {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>Çöp kutusu</translation>
    </message>
    <message>
        <source>What was deleted comes back with all that belonged to it.</source>
        <translation>Silinen, kendisine ait her şeyle geri gelir.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Çöp kutusu boş.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>Restore {what}</source>
        <translation>{what} geri getir</translation>
    </message>
    <message>
        <source>deleted on {day}, kept until {last}</source>
        <translation>{day} silindi, {last} tarihine dek saklanır</translation>
    </message>
    <message>
        <source>Patient {name}, {born}</source>
        <translation>Hasta {name}, {born}</translation>
    </message>
    <message>
        <source>Area {place}</source>
        <translation>Bölge {place}</translation>
    </message>
    <message>
        <source>View {name}</source>
        <translation>Görünüm {name}</translation>
    </message>
    <message>
        <source>Photo protocol</source>
        <translation>Fotoğraf protokolü</translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation>{day} seansı</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>Fotoğraf {name}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Not: {text}</translation>
    </message>
    <message>
        <source>Unfiled photo {name}</source>
        <translation>Dosyalanmamış fotoğraf {name}</translation>
    </message>
    <message>
        <source>Treatment: {procedure}</source>
        <translation>Tedavi: {procedure}</translation>
    </message>
    <message>
        <source>An area&apos;s part of a session</source>
        <translation>Bir bölgenin seanstaki payı</translation>
    </message>
    <message>
        <source>Corrections by hand of a photo</source>
        <translation>Bir fotoğrafın elle düzeltmeleri</translation>
    </message>
    <message>
        <source>Consent: {purpose}</source>
        <translation>Onam: {purpose}</translation>
    </message>
    <message>
        <source>Checklist of {day}</source>
        <translation>{day} kontrol listesi</translation>
    </message>
    <message>
        <source>Examination of the veins of {day}</source>
        <translation>{day} ven incelemesi</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Giriş</translation>
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
        <translation>1. sınıf çorap, 1 hafta</translation>
    </message>
    <message>
        <source>Class 2 stocking, 1 week</source>
        <translation>2. sınıf çorap, 1 hafta</translation>
    </message>
    <message>
        <source>Class 2 stocking, 2 weeks</source>
        <translation>2. sınıf çorap, 2 hafta</translation>
    </message>
    <message>
        <source>Bandage, 3 days</source>
        <translation>Bandaj, 3 gün</translation>
    </message>
    <message>
        <source>Remove this treatment</source>
        <translation>Bu tedaviyi kaldır</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>İşlem</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Etken madde</translation>
    </message>
    <message>
        <source>Concentration, %</source>
        <translation>Konsantrasyon, %</translation>
    </message>
    <message>
        <source>Volume, ml</source>
        <translation>Hacim, ml</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Son kullanma</translation>
    </message>
    <message>
        <source>Needle</source>
        <translation>İğne</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompresyon</translation>
    </message>
    <message>
        <source>Agents and strengths</source>
        <translation>Etken maddeler ve güçleri</translation>
    </message>
    <message>
        <source>Strengths of this agent</source>
        <translation>Bu maddenin güçleri</translation>
    </message>
    <message>
        <source>It had expired on {day}.</source>
        <translation>{day} günü son kullanması geçmişti.</translation>
    </message>
</context>
<context>
    <name>UnfinishedCard</name>
    <message>
        <source>Unfinished sessions</source>
        <translation>Bitmemiş seanslar</translation>
    </message>
    <message>
        <source>Go on with this session</source>
        <translation>Bu seansı sürdür</translation>
    </message>
    <message>
        <source>Throw away what was entered</source>
        <translation>Girilenleri at</translation>
    </message>
    <message>
        <source>Throw away the session of {patient}</source>
        <translation>{patient} seansını at</translation>
    </message>
</context>
<context>
    <name>UnlockFace</name>
    <message>
        <source>Passphrase</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Type the passphrase of this library.</source>
        <translation>Bu kitaplığın parolasını yazın.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kurtarma anahtarı</translation>
    </message>
    <message>
        <source>Type the recovery key from your paper.</source>
        <translation>Kâğıdınızdaki kurtarma anahtarını yazın.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Other libraries</source>
        <translation>Öteki kitaplıklar</translation>
    </message>
    <message>
        <source>Open {library}</source>
        <translation>{library} aç</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Parolayı kullan</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Kurtarma anahtarını kullan</translation>
    </message>
</context>
<context>
    <name>UnsavedFace</name>
    <message>
        <source>Taken with the camera right before locking, and kept in memory only. The library is closed once nothing is left to file.</source>
        <translation>Kilitlemeden hemen önce kamerayla çekildi ve yalnızca bellekte duruyor. Dosyalanacak bir şey kalmayınca kitaplık kapatılır.</translation>
    </message>
    <message>
        <source>File again</source>
        <translation>Yeniden dosyala</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Throw away for good</source>
        <translation>Kalıcı olarak at</translation>
    </message>
    <message>
        <source>{photos} not filed yet</source>
        <translation>{photos} henüz dosyalanmadı</translation>
    </message>
</context>
<context>
    <name>VeinStep</name>
    <message>
        <source>Tool</source>
        <translation>Araç</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>İzle</translation>
    </message>
    <message>
        <source>Click along a vein: the path follows it (T)</source>
        <translation>Bir ven boyunca tıklayın: çizgi onu izler (T)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Paint a vein in (A)</source>
        <translation>Bir ven boya (A)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Rub out what is no vein (E)</source>
        <translation>Ven olmayanı sil (E)</translation>
    </message>
    <message>
        <source>Narrower brush ([)</source>
        <translation>Daha ince fırça ([)</translation>
    </message>
    <message>
        <source>Narrower brush</source>
        <translation>Daha ince fırça</translation>
    </message>
    <message>
        <source>Wider brush (])</source>
        <translation>Daha kalın fırça (])</translation>
    </message>
    <message>
        <source>Wider brush</source>
        <translation>Daha kalın fırça</translation>
    </message>
    <message>
        <source>Your strokes are taken as they are: below the figure the interval is that of the found veins that you left, above it that of all that may have been missed.</source>
        <translation>Çizgileriniz olduğu gibi alınır: sayının altında aralık bıraktığınız bulunmuş venlerin, üstünde ise gözden kaçmış olabilecek her şeyindir.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Take the last stroke back (Ctrl+Z)</source>
        <translation>Son çizgiyi geri al (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Clear corrections</source>
        <translation>Düzeltmeleri temizle</translation>
    </message>
    <message>
        <source>Take all corrections of this photo back</source>
        <translation>Bu fotoğrafın tüm düzeltmelerini geri al</translation>
    </message>
    <message>
        <source>It changes no figure: there is a vein already, none to remove, or no skin that is judged.</source>
        <translation>Hiçbir sayıyı değiştirmez: zaten bir ven var, kaldırılacak ven yok veya değerlendirilen deri değil.</translation>
    </message>
    <message>
        <source>{n} px</source>
        <translation>{n} px</translation>
    </message>
    <message>
        <source>Click along a vein; a double click or Esc ends the path.</source>
        <translation>Bir ven boyunca tıklayın; çift tık veya Esc çizgiyi bitirir.</translation>
    </message>
    <message>
        <source>Rub out what is no vein.</source>
        <translation>Ven olmayanı silin.</translation>
    </message>
    <message>
        <source>Paint in a vein that was missed.</source>
        <translation>Gözden kaçan bir veni boyayın.</translation>
    </message>
    <message>
        <source>Wheel: zoom. Right button: move the photo. [ and ]: width. V: show or hide veins.</source>
        <translation>Tekerlek: yakınlaştır. Sağ tuş: fotoğrafı taşı. [ ve ]: kalınlık. V: venleri göster veya gizle.</translation>
    </message>
    <message>
        <source>Getting ready to trace veins …</source>
        <translation>Venleri izlemeye hazırlanıyor …</translation>
    </message>
</context>
<context>
    <name>VialOffers</name>
    <message>
        <source>Opened today:</source>
        <translation>Bugün açılanlar:</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>süresi geçmiş</translation>
    </message>
    <message>
        <source>Fill in agent, concentration, lot and expiry</source>
        <translation>Etken madde, konsantrasyon, lot ve son kullanmayı doldur</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>New view</source>
        <translation>Yeni görünüm</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation>Görünümü düzenle</translation>
    </message>
    <message>
        <source>Add view</source>
        <translation>Görünüm ekle</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Görünümü kaydet</translation>
    </message>
    <message>
        <source>From where it is photographed</source>
        <translation>Nereden fotoğraflanıyor</translation>
    </message>
    <message>
        <source>Choose from where it is photographed.</source>
        <translation>Nereden fotoğraflandığını seçin.</translation>
    </message>
    <message>
        <source>Name it more closely</source>
        <translation>Daha yakın ad</translation>
    </message>
    <message>
        <source>such as knee bent, 20 cm away</source>
        <translation>örneğin diz bükülü, 20 cm uzaktan</translation>
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
        <translation>{view} eksik</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Choose a folder</source>
        <translation>Klasör seç</translation>
    </message>
    <message>
        <source>Opening the library</source>
        <translation>Kitaplık açılıyor</translation>
    </message>
    <message>
        <source>Creating the library</source>
        <translation>Kitaplık oluşturuluyor</translation>
    </message>
</context>
<context>
    <name>WholeNumberField</name>
    <message>
        <source>Type a whole number from {least} to {most}.</source>
        <translation>{least} ile {most} arasında bir tam sayı yazın.</translation>
    </message>
</context>
<context>
    <name>WholeNumbersField</name>
    <message>
        <source>Type whole numbers from {least} to {most}, with commas between them.</source>
        <translation>{least} ile {most} arasında, virgülle ayrılmış tam sayılar yazın.</translation>
    </message>
</context>
<context>
    <name>_AnswerDate</name>
    <message>
        <source>New answers were given on</source>
        <translation>Yeni yanıtların verildiği gün</translation>
    </message>
    <message>
        <source>Type on which day the patient answered.</source>
        <translation>Hastanın hangi gün yanıtladığını yazın.</translation>
    </message>
    <message>
        <source>There is a later answer, of {day}: the latest one counts.</source>
        <translation>Daha yeni, {day} tarihli bir yanıt var: sonuncusu geçerlidir.</translation>
    </message>
</context>
<context>
    <name>_Code</name>
    <message>
        <source>Code of the photo card</source>
        <translation>Fotoğraf kartının kodu</translation>
    </message>
</context>
<context>
    <name>_EarlyWeeks</name>
    <message>
        <source>This must not be before week {weeks}, until when it is too early to judge.</source>
        <translation>Bu, değerlendirmek için erken sayılan {weeks}. haftadan önce olmamalı.</translation>
    </message>
</context>
<context>
    <name>_Knowingly</name>
    <message>
        <source>It was used although it had expired</source>
        <translation>Süresi geçmiş olduğu hâlde kullanıldı</translation>
    </message>
    <message>
        <source>Tick this if it was used all the same, or correct the expiry.</source>
        <translation>Yine de kullanıldıysa bunu işaretleyin veya son kullanmayı düzeltin.</translation>
    </message>
</context>
<context>
    <name>_LastGroup</name>
    <message>
        <source>Type the last group, to be sure that you have it on paper.</source>
        <translation>Kâğıtta bulunduğundan emin olmak için son grubu yazın.</translation>
    </message>
    <message>
        <source>This is not the last group. Compare it with the key above.</source>
        <translation>Bu son grup değil. Yukarıdaki anahtarla karşılaştırın.</translation>
    </message>
</context>
<context>
    <name>_NewPassphrase</name>
    <message>
        <source>Four or five random words are strong and easy to type. Without it nobody can open the library.</source>
        <translation>Dört beş rastgele sözcük güçlü ve yazması kolaydır. O olmadan kitaplığı kimse açamaz.</translation>
    </message>
    <message>
        <source>Type at least {n} characters; four random words are better.</source>
        <translation>En az {n} karakter yazın; dört rastgele sözcük daha iyidir.</translation>
    </message>
    <message>
        <source>Long enough to be hard to guess.</source>
        <translation>Tahmin edilmesi zor olacak kadar uzun.</translation>
    </message>
    <message>
        <source>It will do; another word makes it much stronger.</source>
        <translation>Olur; bir sözcük daha onu çok daha güçlü kılar.</translation>
    </message>
    <message>
        <source>Still short: at least {n} characters.</source>
        <translation>Hâlâ kısa: en az {n} karakter.</translation>
    </message>
</context>
<context>
    <name>_Offers</name>
    <message>
        <source>Same as on {day}</source>
        <translation>{day} günkü gibi</translation>
    </message>
    <message>
        <source>Same as {area} on {day}</source>
        <translation>{day} günkü {area} gibi</translation>
    </message>
    <message>
        <source>Everything but volume, lot and expiry</source>
        <translation>Hacim, lot ve son kullanma dışında her şey</translation>
    </message>
    <message>
        <source>Add {procedure}</source>
        <translation>{procedure} ekle</translation>
    </message>
</context>
<context>
    <name>_SamePassphrase</name>
    <message>
        <source>The two passphrases differ. Type it once more.</source>
        <translation>İki parola farklı. Bir kez daha yazın.</translation>
    </message>
</context>
<context>
    <name>_Weeks</name>
    <message>
        <source>Type both numbers, or neither.</source>
        <translation>İki sayıyı da yazın veya hiçbirini.</translation>
    </message>
    <message>
        <source>Not before week {weeks}.</source>
        <translation>{weeks}. haftadan önce olmaz.</translation>
    </message>
</context>
<context>
    <name>_Whose</name>
    <message>
        <source>Choose where each photo belongs</source>
        <translation>Her fotoğrafın yerini seçin</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>Write what is to be noted.</source>
        <translation>Not edilecek olanı yazın.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Everywhere</source>
        <translation>Her yerde</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotoğraflar</translation>
    </message>
    <message>
        <source>Two photos</source>
        <translation>İki fotoğraf</translation>
    </message>
    <message>
        <source>Over the photos</source>
        <translation>Fotoğrafların üzerinde</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Fotoğraf ekle…</translation>
    </message>
    <message>
        <source>Choose photographs to file in this area; or drop or paste them</source>
        <translation>Bu bölgede dosyalanacak fotoğrafları seç; ya da bırak veya yapıştır</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>Fotoğraf…</translation>
    </message>
    <message>
        <source>Edit, move, measure again or delete the photo that is shown</source>
        <translation>Gösterilen fotoğrafı düzenle, taşı, yeniden ölç veya sil</translation>
    </message>
    <message>
        <source>Paste photos</source>
        <translation>Fotoğraf yapıştır</translation>
    </message>
    <message>
        <source>File what was copied: pictures or files</source>
        <translation>Kopyalananı dosyala: resim veya dosya</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Yan yana</translation>
    </message>
    <message>
        <source>Baseline left, follow-up right</source>
        <translation>Başlangıç solda, kontrol sağda</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Silme</translation>
    </message>
    <message>
        <source>One over the other, with a line to draw across</source>
        <translation>Biri ötekinin üstünde, çekilecek bir çizgiyle</translation>
    </message>
    <message>
        <source>Change map</source>
        <translation>Değişim haritası</translation>
    </message>
    <message>
        <source>Which veins are gone, remain or are new, over the baseline</source>
        <translation>Başlangıcın üzerinde hangi venler gitti, kaldı veya yeni</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>Üst üste</translation>
    </message>
    <message>
        <source>The follow-up over the baseline, faded in and out</source>
        <translation>Başlangıcın üzerinde kontrol, soldurularak</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Göz kırpma</translation>
    </message>
    <message>
        <source>Both by turns, each for half a second</source>
        <translation>İkisi sırayla, her biri yarım saniye</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Tek</translation>
    </message>
    <message>
        <source>One of the two; a tap shows the other</source>
        <translation>İkisinden biri; dokunmak ötekini gösterir</translation>
    </message>
    <message>
        <source>More of the baseline</source>
        <translation>Daha çok başlangıç</translation>
    </message>
    <message>
        <source>In onion skin, fade the follow-up out</source>
        <translation>Üst üstte kontrolü soldur</translation>
    </message>
    <message>
        <source>More of the follow-up</source>
        <translation>Daha çok kontrol</translation>
    </message>
    <message>
        <source>In onion skin, fade the follow-up in</source>
        <translation>Üst üstte kontrolü belirginleştir</translation>
    </message>
    <message>
        <source>The other photo</source>
        <translation>Öteki fotoğraf</translation>
    </message>
    <message>
        <source>In single and blink, show the other one and stay there</source>
        <translation>Tek ve göz kırpmada ötekini göster ve orada kal</translation>
    </message>
    <message>
        <source>Pause blinking</source>
        <translation>Göz kırpmayı duraklat</translation>
    </message>
    <message>
        <source>Pause blinking, or go on</source>
        <translation>Göz kırpmayı duraklat veya sürdür</translation>
    </message>
    <message>
        <source>Veins</source>
        <translation>Venler</translation>
    </message>
    <message>
        <source>Outline the veins that were found; once more fills them</source>
        <translation>Bulunan venleri çevrele; bir kez daha doldurur</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation>Hemoglobin</translation>
    </message>
    <message>
        <source>How much more blood than plain skin lies where</source>
        <translation>Nerede düz deriden ne kadar çok kan olduğu</translation>
    </message>
    <message>
        <source>Pigmentation</source>
        <translation>Pigmentasyon</translation>
    </message>
    <message>
        <source>How much more melanin than plain skin lies where, as in stains</source>
        <translation>Nerede düz deriden ne kadar çok melanin olduğu, lekelerdeki gibi</translation>
    </message>
    <message>
        <source>What was judged</source>
        <translation>Değerlendirilen</translation>
    </message>
    <message>
        <source>Hatch what was left out: background, hair, glare, shadow</source>
        <translation>Dışarıda kalanı tara: arka plan, kıl, parlama, gölge</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Show the photographs alone</source>
        <translation>Yalnız fotoğrafları göster</translation>
    </message>
    <message>
        <source>Next vein</source>
        <translation>Sonraki ven</translation>
    </message>
    <message>
        <source>Mark the next vein and say its width and length, from the longest on</source>
        <translation>Sonraki veni işaretle, genişliğini ve uzunluğunu söyle; en uzunundan başlayarak</translation>
    </message>
    <message>
        <source>Previous vein</source>
        <translation>Önceki ven</translation>
    </message>
    <message>
        <source>Mark the vein before this one</source>
        <translation>Bundan önceki veni işaretle</translation>
    </message>
    <message>
        <source>Draw scale…</source>
        <translation>Ölçek çiz…</translation>
    </message>
    <message>
        <source>Draw a line along a known length and type its millimetres</source>
        <translation>Bilinen bir uzunluk boyunca çizgi çekip milimetresini yaz</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Sığdır</translation>
    </message>
    <message>
        <source>Show the whole photograph; a double click does it too</source>
        <translation>Fotoğrafın tümünü göster; çift tık da gösterir</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>One pixel of the photograph on one of the screen</source>
        <translation>Fotoğrafın bir pikseli ekranın bir pikselinde</translation>
    </message>
    <message>
        <source>Move together</source>
        <translation>Birlikte hareket</translation>
    </message>
    <message>
        <source>Zoom and pan both photographs together</source>
        <translation>İki fotoğrafı birlikte yakınlaştır ve kaydır</translation>
    </message>
    <message>
        <source>Chart and figures</source>
        <translation>Eğri ve sayılar</translation>
    </message>
    <message>
        <source>Unfold coverage over time and the table of figures, or fold them away</source>
        <translation>Zaman içinde kaplamayı ve sayı tablosunu aç veya kapat</translation>
    </message>
    <message>
        <source>Earlier photo</source>
        <translation>Önceki fotoğraf</translation>
    </message>
    <message>
        <source>Hold the baseline against the photo before this one</source>
        <translation>Başlangıcı bundan önceki fotoğrafla karşılaştır</translation>
    </message>
    <message>
        <source>Later photo</source>
        <translation>Sonraki fotoğraf</translation>
    </message>
    <message>
        <source>Hold the baseline against the photo after this one</source>
        <translation>Başlangıcı bundan sonraki fotoğrafla karşılaştır</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>Geldiğiniz yere dön</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Bul…</translation>
    </message>
    <message>
        <source>Find a patient, an area or an action</source>
        <translation>Hasta, bölge veya eylem bul</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>Hasta bul</translation>
    </message>
    <message>
        <source>Find a patient by name, number or date of birth</source>
        <translation>Ad, numara veya doğum tarihiyle hasta bul</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Hastalar</translation>
    </message>
    <message>
        <source>Unfold the list of patients, or fold it away</source>
        <translation>Hasta listesini aç veya kapat</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Yeni hasta</translation>
    </message>
    <message>
        <source>Add a patient to the library</source>
        <translation>Kitaplığa hasta ekle</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Son değişikliği geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Bring back what was taken back</source>
        <translation>Geri alınanı yeniden getir</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Çöp kutusu…</translation>
    </message>
    <message>
        <source>See what was deleted in the last 30 days and restore it</source>
        <translation>Son 30 günde silinenleri gör ve geri getir</translation>
    </message>
    <message>
        <source>Blinded rating…</source>
        <translation>Körleme değerlendirme…</translation>
    </message>
    <message>
        <source>Grade pairs without knowing which photo is later; compare with the measurement</source>
        <translation>Hangi fotoğrafın daha geç olduğunu bilmeden çiftleri değerlendir; ölçümle karşılaştır</translation>
    </message>
    <message>
        <source>Check my set-up…</source>
        <translation>Çekim düzenimi denetle…</translation>
    </message>
    <message>
        <source>Find the smallest change that this room, its light and this camera can show</source>
        <translation>Bu odanın, ışığının ve kameranın gösterebileceği en küçük değişimi bul</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ayarlar…</translation>
    </message>
    <message>
        <source>Theme, practitioner, weeks of healing</source>
        <translation>Tema, uygulayıcı, iyileşme haftaları</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kilitle</translation>
    </message>
    <message>
        <source>Close the library; opening it again takes the passphrase</source>
        <translation>Kitaplığı kapat; yeniden açmak parola ister</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>Tüm tuşları listele</translation>
    </message>
    <message>
        <source>About Vein Tracker</source>
        <translation>Vein Tracker hakkında</translation>
    </message>
    <message>
        <source>Version, what it claims and what it does not</source>
        <translation>Sürüm, ne ileri sürdüğü ve ne sürmediği</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha</translation>
    </message>
    <message>
        <source>What is needed less often</source>
        <translation>Daha seyrek gerekenler</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Yeni seans</translation>
    </message>
    <message>
        <source>Record a day on which the patient is seen</source>
        <translation>Hastanın görüldüğü bir günü kaydet</translation>
    </message>
    <message>
        <source>Add area</source>
        <translation>Bölge ekle</translation>
    </message>
    <message>
        <source>Add a part of the skin that is to be followed</source>
        <translation>Derinin izlenecek bir bölümünü ekle</translation>
    </message>
    <message>
        <source>Edit patient…</source>
        <translation>Hastayı düzenle…</translation>
    </message>
    <message>
        <source>Change name, date of birth, number, alerts or notes</source>
        <translation>Ad, doğum tarihi, numara, uyarı veya notları değiştir</translation>
    </message>
    <message>
        <source>Consent…</source>
        <translation>Onam…</translation>
    </message>
    <message>
        <source>Record what the patient agreed to, refused or withdrew</source>
        <translation>Hastanın neyi kabul ettiğini, reddettiğini veya geri aldığını kaydet</translation>
    </message>
    <message>
        <source>Move patient to trash</source>
        <translation>Hastayı çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>Kept in the trash for 30 days, with all areas and photos</source>
        <translation>Tüm bölgeler ve fotoğraflarla 30 gün çöp kutusunda kalır</translation>
    </message>
    <message>
        <source>Edit area…</source>
        <translation>Bölgeyi düzenle…</translation>
    </message>
    <message>
        <source>Change site, side or label</source>
        <translation>Yeri, tarafı veya adı değiştir</translation>
    </message>
    <message>
        <source>Move area to trash</source>
        <translation>Bölgeyi çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>Kept in the trash for 30 days, with its photos</source>
        <translation>Fotoğraflarıyla 30 gün çöp kutusunda kalır</translation>
    </message>
    <message>
        <source>Move view to trash</source>
        <translation>Görünümü çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>Add view…</source>
        <translation>Görünüm ekle…</translation>
    </message>
    <message>
        <source>Add another way of photographing this area</source>
        <translation>Bu bölgeyi fotoğraflamanın başka bir yolunu ekle</translation>
    </message>
    <message>
        <source>Edit view…</source>
        <translation>Görünümü düzenle…</translation>
    </message>
    <message>
        <source>Change what this view is called</source>
        <translation>Bu görünümün adını değiştir</translation>
    </message>
    <message>
        <source>{tip} ({key})</source>
        <translation>{tip} ({key})</translation>
    </message>
    <message>
        <source>Inbox…</source>
        <translation>Gelen kutusu…</translation>
    </message>
    <message>
        <source>See the photos that nobody has said yet whose they are</source>
        <translation>Kimin olduğu henüz söylenmemiş fotoğrafları gör</translation>
    </message>
    <message>
        <source>Photo card…</source>
        <translation>Fotoğraf kartı…</translation>
    </message>
    <message>
        <source>Show a code to photograph first, so that the photos after it find this patient</source>
        <translation>Önce fotoğraflanacak bir kod göster; sonraki fotoğraflar bu hastayı bulsun</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Fotoğraf çek</translation>
    </message>
    <message>
        <source>Photograph this area with the camera, with the baseline over the live picture</source>
        <translation>Bu bölgeyi kamerayla, canlı görüntünün üzerinde başlangıçla fotoğrafla</translation>
    </message>
    <message>
        <source>Shutter</source>
        <translation>Deklanşör</translation>
    </message>
    <message>
        <source>Take the photo; the keys of a remote shutter do it too</source>
        <translation>Fotoğrafı çek; uzaktan kumandanın tuşları da çeker</translation>
    </message>
    <message>
        <source>Edges or whole baseline</source>
        <translation>Kenarlar veya başlangıcın tümü</translation>
    </message>
    <message>
        <source>Draw the baseline&apos;s edges over the live picture, or all of it</source>
        <translation>Canlı görüntünün üzerine başlangıcın kenarlarını veya tümünü çiz</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tut</translation>
    </message>
    <message>
        <source>File the shot, and go on with the next view</source>
        <translation>Çekimi dosyala ve sonraki görünümle sürdür</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Yeniden çek</translation>
    </message>
    <message>
        <source>Throw the shot away and take it again</source>
        <translation>Çekimi at ve yeniden çek</translation>
    </message>
    <message>
        <source>Checklist…</source>
        <translation>Kontrol listesi…</translation>
    </message>
    <message>
        <source>Record what was asked before treatment; earlier checklists are kept</source>
        <translation>Tedaviden önce sorulanı kaydet; önceki listeler kalır</translation>
    </message>
    <message>
        <source>Veins examined…</source>
        <translation>Venler incelendi…</translation>
    </message>
    <message>
        <source>Record that the veins were examined, with duplex or without</source>
        <translation>Venlerin dupleksle veya duplekssiz incelendiğini kaydet</translation>
    </message>
    <message>
        <source>Merge with another patient…</source>
        <translation>Başka hastayla birleştir…</translation>
    </message>
    <message>
        <source>Make one of two entries of the same person</source>
        <translation>Aynı kişinin iki kaydını bir yap</translation>
    </message>
    <message>
        <source>Archive patient</source>
        <translation>Hastayı arşivle</translation>
    </message>
    <message>
        <source>Fold the patient out of list and search; nothing is deleted</source>
        <translation>Hastayı listeden ve aramadan çıkar; hiçbir şey silinmez</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Arşivden geri getir</translation>
    </message>
    <message>
        <source>Show the patient in list and search again</source>
        <translation>Hastayı yeniden listede ve aramada göster</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Unfinished sessions, follow-ups due, who was seen</source>
        <translation>Bitmemiş seanslar, zamanı gelen kontroller, kimlerin görüldüğü</translation>
    </message>
    <message>
        <source>Photo protocol…</source>
        <translation>Fotoğraf protokolü…</translation>
    </message>
    <message>
        <source>Say how an area is photographed: views, standing, distance, light</source>
        <translation>Bir bölgenin nasıl fotoğraflandığını söyle: görünümler, ayakta durma, uzaklık, ışık</translation>
    </message>
    <message>
        <source>How to photograph</source>
        <translation>Nasıl fotoğraf çekilir</translation>
    </message>
    <message>
        <source>Distance, light, pose, posture and marker, in pictures</source>
        <translation>Uzaklık, ışık, poz, duruş ve işaret, resimlerle</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tur</translation>
    </message>
    <message>
        <source>Four steps through an area of a patient</source>
        <translation>Bir hastanın bölgesinde dört adım</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>İncele…</translation>
    </message>
    <message>
        <source>Check alignment, region and veins of the photo; correct veins by hand</source>
        <translation>Fotoğrafın hizasını, alanını ve venlerini denetle; venleri elle düzelt</translation>
    </message>
    <message>
        <source>Show to patient</source>
        <translation>Hastaya göster</translation>
    </message>
    <message>
        <source>Show a patient their own area; leaving asks for the passphrase</source>
        <translation>Hastaya kendi bölgesini göster; çıkış parola ister</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Büyüteç</translation>
    </message>
    <message>
        <source>Look closer at both photos: 1:1, again 2:1 and 3:1, and off</source>
        <translation>İki fotoğrafa yakından bak: 1:1, sonra 2:1 ve 3:1, ve kapat</translation>
    </message>
    <message>
        <source>Measure a length</source>
        <translation>Uzunluk ölç</translation>
    </message>
    <message>
        <source>Click along something; its length is told and not kept</source>
        <translation>Bir şey boyunca tıkla; uzunluğu söylenir, saklanmaz</translation>
    </message>
    <message>
        <source>Pin a note…</source>
        <translation>Not iliştir…</translation>
    </message>
    <message>
        <source>Click a spot of a photo and write what is there</source>
        <translation>Fotoğrafın bir noktasına tıkla ve orada ne olduğunu yaz</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Notları göster</translation>
    </message>
    <message>
        <source>Show the notes that are pinned to the photos, or hide them</source>
        <translation>Fotoğraflara iliştirilen notları göster veya gizle</translation>
    </message>
    <message>
        <source>Notes of this view…</source>
        <translation>Bu görünümün notları…</translation>
    </message>
    <message>
        <source>List the notes of all photos of this view; go to one, change or delete it</source>
        <translation>Bu görünümün tüm fotoğraflarının notlarını listele; birine git, değiştir veya sil</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tam ekran</translation>
    </message>
    <message>
        <source>Give the photos the whole screen; Esc goes back</source>
        <translation>Fotoğraflara tüm ekranı ver; Esc geri döner</translation>
    </message>
    <message>
        <source>Activity…</source>
        <translation>Etkinlik…</translation>
    </message>
    <message>
        <source>Who did what to this area, and when</source>
        <translation>Bu bölgede kim ne zaman ne yaptı</translation>
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
        <translation>{what} ({n} kez)</translation>
    </message>
    <message>
        <source>{what}: taken back</source>
        <translation>{what}: geri alındı</translation>
    </message>
</context>
<context>
    <name>agents</name>
    <message>
        <source>Polidocanol</source>
        <translation>Polidokanol</translation>
    </message>
    <message>
        <source>Sodium tetradecyl sulfate</source>
        <translation>Sodyum tetradesil sülfat</translation>
    </message>
    <message>
        <source>Chromated glycerin</source>
        <translation>Kromlu gliserin</translation>
    </message>
    <message>
        <source>Hypertonic saline</source>
        <translation>Hipertonik tuzlu su</translation>
    </message>
    <message>
        <source>Glucose</source>
        <translation>Glukoz</translation>
    </message>
</context>
<context>
    <name>body</name>
    <message>
        <source>Front</source>
        <translation>Ön</translation>
    </message>
    <message>
        <source>Look at the front of the body</source>
        <translation>Vücudun önüne bak</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Arka</translation>
    </message>
    <message>
        <source>Look at the back of the body</source>
        <translation>Vücudun arkasına bak</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Yüz</translation>
    </message>
    <message>
        <source>Look at the face, enlarged</source>
        <translation>Yüze büyütülmüş bak</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Bacak</translation>
    </message>
    <message>
        <source>Look at the legs, enlarged</source>
        <translation>Bacaklara büyütülmüş bak</translation>
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
        <translation>üst</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>alt</translation>
    </message>
</context>
<context>
    <name>camera</name>
    <message>
        <source>exposure</source>
        <translation>pozlama</translation>
    </message>
    <message>
        <source>white balance</source>
        <translation>beyaz dengesi</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>odak</translation>
    </message>
    <message>
        <source>Exposure, white balance and focus are locked.</source>
        <translation>Pozlama, beyaz dengesi ve odak kilitli.</translation>
    </message>
    <message>
        <source>This camera cannot lock: {settings}.</source>
        <translation>Bu kamera şunu kilitleyemiyor: {settings}.</translation>
    </message>
    <message>
        <source>standing for {minutes}</source>
        <translation>{minutes} ayakta</translation>
    </message>
    <message>
        <source>feet on the marks</source>
        <translation>ayaklar işaretlerde</translation>
    </message>
    <message>
        <source>{distance} away</source>
        <translation>{distance} uzaktan</translation>
    </message>
    <message>
        <source>filters {kind}</source>
        <translation>filtreler {kind}</translation>
    </message>
    <message>
        <source>background {colour}</source>
        <translation>arka plan {colour}</translation>
    </message>
    <message>
        <source>No make-up, no lotion</source>
        <translation>Makyaj yok, losyon yok</translation>
    </message>
    <message>
        <source>No camera here</source>
        <translation>Burada kamera yok</translation>
    </message>
    <message>
        <source>This installation lacks what a camera needs: the extra “camera”, on Linux libpulse0 too. Take the photos with any camera and import the files.</source>
        <translation>Bu kurulumda kameranın gerektirdiği eksik: “camera” eki, Linux’ta libpulse0 de. Fotoğrafları herhangi bir kamerayla çekip dosyaları içe aktarın.</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Kamera bulunamadı</translation>
    </message>
    <message>
        <source>Connect one and it is shown here, or take the photos with any camera and import the files.</source>
        <translation>Birini bağlayın, görüntüsü burada belirir; ya da herhangi bir kamerayla çekip dosyaları içe aktarın.</translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <translation>Kamera kullanılamıyor</translation>
    </message>
    <message>
        <source>This computer&apos;s privacy settings keep Vein Tracker from it. Allow it there and try again, or import files.</source>
        <translation>Bu bilgisayarın gizlilik ayarları Vein Tracker’a izin vermiyor. Orada izin verip yeniden deneyin veya dosya içe aktarın.</translation>
    </message>
    <message>
        <source>The camera sends no picture</source>
        <translation>Kamera görüntü göndermiyor</translation>
    </message>
    <message>
        <source>Another program may be using it. Close that program and try again, or import files.</source>
        <translation>Başka bir program kullanıyor olabilir. O programı kapatıp yeniden deneyin veya dosya içe aktarın.</translation>
    </message>
    <message>
        <source>The camera was disconnected</source>
        <translation>Kameranın bağlantısı kesildi</translation>
    </message>
    <message>
        <source>No shot was lost. Connect it again and it is shown here, or import files.</source>
        <translation>Hiçbir çekim kaybolmadı. Yeniden bağlayın, görüntüsü burada belirir; ya da dosya içe aktarın.</translation>
    </message>
    <message>
        <source>The camera cannot be used</source>
        <translation>Kamera şu an kullanılamıyor</translation>
    </message>
    <message>
        <source>It reported a fault, or another program is using it. Try again or choose another camera, or import files.</source>
        <translation>Bir arıza bildirdi veya başka bir program kullanıyor. Yeniden deneyin, başka kamera seçin veya dosya içe aktarın.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dosya içe aktar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
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
        <translation>{alert}, kayıt {day}</translation>
    </message>
    <message>
        <source>Recorded {day}</source>
        <translation>Kayıt: {day}</translation>
    </message>
    <message>
        <source>{recorded}. Ask again whether it still holds.</source>
        <translation>{recorded}. Hâlâ geçerli mi, yeniden sorun.</translation>
    </message>
    <message>
        <source>Checklist: not recorded yet</source>
        <translation>Kontrol listesi: henüz kaydedilmedi</translation>
    </message>
    <message>
        <source>Checklist {day}</source>
        <translation>Kontrol listesi {day}</translation>
    </message>
    <message>
        <source>{n} yes</source>
        <translation>{n} evet</translation>
    </message>
    <message>
        <source>{n} not asked</source>
        <translation>{n} sorulmadı</translation>
    </message>
    <message>
        <source>Veins examined: not recorded yet</source>
        <translation>Venler incelendi: henüz kaydedilmedi</translation>
    </message>
    <message>
        <source>Veins examined {day}</source>
        <translation>Venler incelendi {day}</translation>
    </message>
    <message>
        <source>with duplex</source>
        <translation>dupleksle</translation>
    </message>
    <message>
        <source>without duplex</source>
        <translation>duplekssiz</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>bir yıldan eski</translation>
    </message>
    <message>
        <source>Photographs: not asked yet</source>
        <translation>Fotoğraflar: henüz sorulmadı</translation>
    </message>
    <message>
        <source>Photographs: {answer} {day}</source>
        <translation>Fotoğraflar: {answer} {day}</translation>
    </message>
    <message>
        <source>face not asked yet</source>
        <translation>yüz henüz sorulmadı</translation>
    </message>
    <message>
        <source>face {answer}</source>
        <translation>yüz {answer}</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>Too early to judge</source>
        <translation>Değerlendirmek için erken</translation>
    </message>
    <message>
        <source>No measurable change: two photos of the same skin differ as much</source>
        <translation>Ölçülebilir değişiklik yok: aynı derinin iki fotoğrafı da bu kadar farklıdır</translation>
    </message>
    <message>
        <source>No change map: set a baseline first.</source>
        <translation>Değişim haritası yok: önce bir başlangıç belirleyin.</translation>
    </message>
    <message>
        <source>No change map of the baseline itself: choose a later photo.</source>
        <translation>Başlangıcın kendi haritası olmaz: daha sonraki bir fotoğraf seçin.</translation>
    </message>
    <message>
        <source>No change map: photos taken straight after treatment are not compared.</source>
        <translation>Değişim haritası yok: tedaviden hemen sonra çekilen fotoğraflar karşılaştırılmaz.</translation>
    </message>
    <message>
        <source>No change map. {reason}</source>
        <translation>Değişim haritası yok. {reason}</translation>
    </message>
    <message>
        <source>No change map: the two photos differ too much.</source>
        <translation>Değişim haritası yok: iki fotoğraf çok farklı.</translation>
    </message>
    <message>
        <source>No change map: this photo was not compared with the baseline yet.</source>
        <translation>Değişim haritası yok: bu fotoğraf henüz başlangıçla karşılaştırılmadı.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Closing the library</source>
        <translation>Kitaplık kapatılıyor</translation>
    </message>
    <message>
        <source>Filing and measuring {count} photos</source>
        <translation>{count} fotoğraf dosyalanıyor ve ölçülüyor</translation>
    </message>
    <message>
        <source>Taking the picture from the clipboard</source>
        <translation>Resim panodan alınıyor</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Ayarları kaydet</translation>
    </message>
    <message>
        <source>the file ends too early; copy it from the camera again</source>
        <translation>dosya erken bitiyor; kameradan yeniden kopyalayın</translation>
    </message>
    <message>
        <source>the file is empty; copy it from the camera again</source>
        <translation>dosya boş; kameradan yeniden kopyalayın</translation>
    </message>
    <message>
        <source>this is not a JPEG, PNG, TIFF, WebP, HEIC or AVIF picture; choose another file</source>
        <translation>bu bir JPEG, PNG, TIFF, WebP, HEIC veya AVIF resmi değil; başka bir dosya seçin</translation>
    </message>
    <message>
        <source>the picture is damaged; copy it from the camera again</source>
        <translation>resim bozuk; kameradan yeniden kopyalayın</translation>
    </message>
    <message>
        <source>the picture is {width} × {height} pixels; its shorter side must have at least {least}</source>
        <translation>resim {width} × {height} piksel; kısa kenarı en az {least} olmalı</translation>
    </message>
    <message>
        <source>the picture has {megapixels:.0f} megapixels; at most {most} can be read</source>
        <translation>resim {megapixels:.0f} megapiksel; en çok {most} okunabilir</translation>
    </message>
    <message>
        <source>the file has {megabytes:.0f} MB; at most {most} MB can be read</source>
        <translation>dosya {megabytes:.0f} MB; en çok {most} MB okunabilir</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>böyle bir dosya yok</translation>
    </message>
    <message>
        <source>the file could not be read: {reason}</source>
        <translation>dosya okunamadı: {reason}</translation>
    </message>
    <message>
        <source>the region lies outside the photograph or is empty</source>
        <translation>alan fotoğrafın dışında veya boş</translation>
    </message>
    <message>
        <source>a region needs at least three points</source>
        <translation>bir alan en az üç nokta ister</translation>
    </message>
    <message>
        <source>the outline crosses itself: move or delete a point</source>
        <translation>çevre çizgisi kendini kesiyor: bir noktayı taşıyın veya silin</translation>
    </message>
    <message>
        <source>the region is too small to be measured: draw it larger, or clear it</source>
        <translation>alan ölçülemeyecek kadar küçük: daha büyük çizin veya temizleyin</translation>
    </message>
    <message>
        <source>an older version compared these photos and kept no change map: choose Measure the whole view again in the photo&apos;s menu</source>
        <translation>eski bir sürüm bu fotoğrafları karşılaştırmış, harita saklamamış: fotoğrafın menüsünden Tüm görünümü yeniden ölç’ü seçin</translation>
    </message>
    <message>
        <source>{number} pairs of landmarks do not align two photographs; set at least {least} pairs</source>
        <translation>{number} çift işaret noktası iki fotoğrafı hizalamaz; en az {least} çift koyun</translation>
    </message>
    <message>
        <source>the landmarks lie almost in one line or too close together, so they do not hold the photographs; set another one well away from them</source>
        <translation>işaret noktaları neredeyse bir çizgide veya çok yakın, fotoğrafları tutmuyor; onlardan uzağa bir tane daha koyun</translation>
    </message>
    <message>
        <source>the landmarks fit only if one photograph is mirrored, and mirrored photographs are not compared; check the side and the camera&apos;s mirroring</source>
        <translation>işaret noktaları yalnız bir fotoğraf ayna görüntüsüyse uyuyor ve böyleleri karşılaştırılmaz; tarafı ve kameranın aynalamasını denetleyin</translation>
    </message>
    <message>
        <source>the landmarks do not fit each other; check number {numbers}: it must mark the same spot in both photographs</source>
        <translation>işaret noktaları birbirine uymuyor; {numbers} numarayı denetleyin: iki fotoğrafta da aynı noktayı göstermeli</translation>
    </message>
    <message>
        <source>the landmarks would turn, tilt or enlarge the photograph more than two photographs of one area differ; check that each number marks the same spot in both</source>
        <translation>işaret noktaları fotoğrafı, bir bölgenin iki fotoğrafının farkından çok döndürür, eğer veya büyütür; her numaranın ikisinde de aynı noktayı gösterdiğini denetleyin</translation>
    </message>
    <message>
        <source>it could not be written: {reason}; choose another place</source>
        <translation>yazılamadı: {reason}; başka bir yer seçin</translation>
    </message>
    <message>
        <source>the settings could not be saved ({reason}); they hold until the app is closed</source>
        <translation>ayarlar kaydedilemedi ({reason}); uygulama kapatılana kadar geçerlidir</translation>
    </message>
    <message>
        <source>writing there would overwrite this photograph; choose another folder</source>
        <translation>oraya yazmak bu fotoğrafın üstüne yazardı; başka bir klasör seçin</translation>
    </message>
    <message>
        <source>its mask would have the same name as that of {other}; nothing was measured; rename one of them</source>
        <translation>maskesi {other} ile aynı adı alırdı; hiçbir şey ölçülmedi; birinin adını değiştirin</translation>
    </message>
    <message>
        <source>the window needs a display, and there is none here; measure and compare work without one</source>
        <translation>pencere bir ekran ister, burada yok; measure ve compare onsuz çalışır</translation>
    </message>
    <message>
        <source>this photo is in the library already, as {name} of {patient}; it was not filed again</source>
        <translation>bu fotoğraf zaten kitaplıkta, {patient} hastasının {name} fotoğrafı olarak; yeniden dosyalanmadı</translation>
    </message>
    <message>
        <source>this photo is in the trash as {name}; restore it there instead of filing it again</source>
        <translation>bu fotoğraf çöp kutusunda, {name} olarak; yeniden dosyalamak yerine oradan geri getirin</translation>
    </message>
    <message>
        <source>the patient has not agreed to photographs here: nothing was filed; the session works without them</source>
        <translation>hasta burada fotoğrafa onam vermedi: hiçbir şey dosyalanmadı; seans onlarsız yürür</translation>
    </message>
    <message>
        <source>Something went wrong inside Vein Tracker. What was saved before is safe; please try again.</source>
        <translation>Vein Tracker içinde bir şey ters gitti. Önceden kaydedilenler güvende; lütfen yeniden deneyin.</translation>
    </message>
    <message>
        <source>there is no library in {folder}; choose the folder that holds library.json, or create one</source>
        <translation>{folder} içinde kitaplık yok; library.json bulunan klasörü seçin veya yeni oluşturun</translation>
    </message>
    <message>
        <source>{folder} already holds files, so nothing was written; choose a new folder</source>
        <translation>{folder} içinde zaten dosya var, bu yüzden hiçbir şey yazılmadı; yeni bir klasör seçin</translation>
    </message>
    <message>
        <source>the library is open already, by {user} on {host} (process {process}); nothing was changed; close it there first</source>
        <translation>kitaplık zaten açık: {user}, {host} (süreç {process}); hiçbir şey değişmedi; önce orada kapatın</translation>
    </message>
    <message>
        <source>{file} was changed outside Vein Tracker, so nothing was opened; the photographs are untouched; put {copy} from the same folder, or the one of a backup, in its place</source>
        <translation>{file} Vein Tracker dışında değiştirilmiş, bu yüzden hiçbir şey açılmadı; fotoğraflara dokunulmadı; yerine aynı klasördeki veya bir yedekteki {copy} dosyasını koyun</translation>
    </message>
    <message>
        <source>{file} cannot be read, so nothing was opened; the photographs are untouched; put {copy} from the same folder, or the one of a backup, in its place</source>
        <translation>{file} okunamıyor, bu yüzden hiçbir şey açılmadı; fotoğraflara dokunulmadı; yerine aynı klasördeki veya bir yedekteki {copy} dosyasını koyun</translation>
    </message>
    <message>
        <source>{file} asks for a protection of the passphrase that Vein Tracker never writes, so nothing was opened; put {copy} from the same folder, or the one of a backup, in its place</source>
        <translation>{file}, Vein Tracker’ın hiç yazmadığı bir parola koruması istiyor, bu yüzden hiçbir şey açılmadı; yerine aynı klasördeki veya bir yedekteki {copy} dosyasını koyun</translation>
    </message>
    <message>
        <source>a newer Vein Tracker wrote this library, so nothing was opened or changed; install that version</source>
        <translation>bu kitaplığı daha yeni bir Vein Tracker yazmış, bu yüzden hiçbir şey açılmadı ve değişmedi; o sürümü kurun</translation>
    </message>
    <message>
        <source>SQLite {found} can damage a library, so nothing was opened; install sqlcipher3 with SQLite {least} or newer</source>
        <translation>SQLite {found} kitaplığa zarar verebilir, bu yüzden hiçbir şey açılmadı; SQLite {least} veya yenisiyle sqlcipher3 kurun</translation>
    </message>
    <message>
        <source>this passphrase or recovery key does not open the library; try again</source>
        <translation>bu parola veya kurtarma anahtarı kitaplığı açmıyor; yeniden deneyin</translation>
    </message>
    <message>
        <source>a character of the recovery key is mistyped; compare it with the printed one and try again</source>
        <translation>kurtarma anahtarının bir karakteri yanlış; basılı olanla karşılaştırıp yeniden deneyin</translation>
    </message>
    <message>
        <source>a library needs a passphrase, so nothing was changed</source>
        <translation>kitaplık bir parola ister, bu yüzden hiçbir şey değişmedi</translation>
    </message>
    <message>
        <source>without this key nobody could open the library, so it was kept; add another passphrase or recovery key first</source>
        <translation>bu anahtar olmadan kitaplığı kimse açamazdı, bu yüzden tutuldu; önce başka bir parola veya kurtarma anahtarı ekleyin</translation>
    </message>
    <message>
        <source>the register cannot be read, so nothing was changed; the photographs are untouched; restore the library from a backup</source>
        <translation>kayıt defteri okunamıyor, bu yüzden hiçbir şey değişmedi; fotoğraflara dokunulmadı; kitaplığı yedekten geri yükleyin</translation>
    </message>
    <message>
        <source>the register is older than the library&apos;s last use or its record of who did what was changed; everything in it can be used; if you did not restore a backup, find out who changed it</source>
        <translation>kayıt defteri kitaplığın son kullanımından eski veya kimin ne yaptığının kaydı değiştirilmiş; içindeki her şey kullanılabilir; yedek geri yüklemediyseniz kimin değiştirdiğini bulun</translation>
    </message>
    <message>
        <source>the disk is full, so this was not saved; everything saved before is kept; free some space and try again</source>
        <translation>disk dolu, bu yüzden bu kaydedilmedi; önceden kaydedilen her şey duruyor; yer açıp yeniden deneyin</translation>
    </message>
    <message>
        <source>the library&apos;s folder cannot be written, so this was not saved; everything saved before is kept; make the folder writable and try again</source>
        <translation>kitaplık klasörüne yazılamıyor, bu yüzden bu kaydedilmedi; önceden kaydedilen her şey duruyor; klasörü yazılabilir yapıp yeniden deneyin</translation>
    </message>
    <message>
        <source>the disk reported an error ({reason}), so this was not done; everything saved before is kept; check the disk and try again</source>
        <translation>disk bir hata bildirdi ({reason}), bu yüzden bu yapılmadı; önceden kaydedilen her şey duruyor; diski denetleyip yeniden deneyin</translation>
    </message>
    <message>
        <source>another program is holding the register, so this was not saved; everything saved before is kept; close that program and try again</source>
        <translation>başka bir program kayıt defterini tutuyor, bu yüzden bu kaydedilmedi; önceden kaydedilen her şey duruyor; o programı kapatıp yeniden deneyin</translation>
    </message>
    <message>
        <source>the stored file {file} is damaged and was not opened; all others are untouched; restore it from a backup</source>
        <translation>saklanan {file} dosyası bozuk ve açılmadı; ötekilere dokunulmadı; yedekten geri yükleyin</translation>
    </message>
    <message>
        <source>the stored file {file} is missing; all others are untouched; restore it from a backup</source>
        <translation>saklanan {file} dosyası eksik; ötekilere dokunulmadı; yedekten geri yükleyin</translation>
    </message>
    <message>
        <source>this is in the trash or was erased; nothing was changed; restore it from the trash first</source>
        <translation>bu çöp kutusunda veya silinmiş; hiçbir şey değişmedi; önce oradan geri getirin</translation>
    </message>
    <message>
        <source>this photo is no longer in this series; nothing was changed</source>
        <translation>bu fotoğraf artık bu seride değil; hiçbir şey değişmedi</translation>
    </message>
    <message>
        <source>what this belongs to is in the trash or was erased; nothing was changed; restore that first</source>
        <translation>bunun bağlı olduğu şey çöp kutusunda veya silinmiş; hiçbir şey değişmedi; önce onu geri getirin</translation>
    </message>
    <message>
        <source>A session of the other entry was begun and not saved, so nothing was merged. Save it or throw it away first.</source>
        <translation>Öteki kaydın bir seansı başlamış ve kaydedilmemiş, bu yüzden hiçbir şey birleştirilmedi. Önce onu kaydedin veya atın.</translation>
    </message>
    <message>
        <source>This is one and the same patient; nothing was changed. Choose another one to merge.</source>
        <translation>Bu aynı hasta; hiçbir şey değişmedi. Birleştirmek için başkasını seçin.</translation>
    </message>
    <message>
        <source>this would join what belongs to different patients, areas or views, so nothing was changed; move all of it together</source>
        <translation>bu, farklı hasta, bölge veya görünümlere ait olanları birleştirirdi, bu yüzden hiçbir şey değişmedi; hepsini birlikte taşıyın</translation>
    </message>
    <message>
        <source>A change to records of which some were erased since</source>
        <translation>Bazıları o zamandan beri silinmiş kayıtlarda bir değişiklik</translation>
    </message>
    <message>
        <source>{number} photos are too few to tell chance from change, so nothing was saved; take at least {least}, better ten</source>
        <translation>{number} fotoğraf rastlantıyı değişimden ayırmaya yetmez, bu yüzden hiçbir şey kaydedilmedi; en az {least}, daha iyisi on tane çekin</translation>
    </message>
    <message>
        <source>these photos are of more than one camera ({cameras}), so nothing was saved; check each camera by itself</source>
        <translation>bu fotoğraflar birden çok kameradan ({cameras}), bu yüzden hiçbir şey kaydedilmedi; her kamerayı ayrı denetleyin</translation>
    </message>
    <message>
        <source>only {number} of {total} photos can be compared with each other, and {least} are needed, so nothing was saved; photograph the same area each time, in the same light, in focus</source>
        <translation>{total} fotoğraftan yalnız {number} tanesi birbiriyle karşılaştırılabiliyor, {least} gerekli, bu yüzden hiçbir şey kaydedilmedi; her seferinde aynı bölgeyi aynı ışıkta, net fotoğraflayın</translation>
    </message>
    <message>
        <source>only {number} of {total} photos were framed anew, and {least} are needed, so nothing was saved; take the camera away after each photo and frame the area again, as on another day</source>
        <translation>{total} fotoğraftan yalnız {number} tanesi yeniden kadrajlanmış, {least} gerekli, bu yüzden hiçbir şey kaydedilmedi; her fotoğraftan sonra kamerayı çekip başka bir günmüş gibi yeniden kadrajlayın</translation>
    </message>
    <message>
        <source>the photos show hardly any thread veins, so nothing can be said of their change and nothing was saved; photograph an area with visible thread veins</source>
        <translation>fotoğraflarda neredeyse hiç telanjiektazi yok, bu yüzden değişimleri söylenemez ve hiçbir şey kaydedilmedi; görünür telanjiektazisi olan bir bölge fotoğraflayın</translation>
    </message>
    <message>
        <source>the code was not read properly, so nothing was filled in; scan it again or type lot and expiry</source>
        <translation>kod doğru okunmadı, bu yüzden hiçbir şey doldurulmadı; yeniden okutun veya lot ile son kullanmayı yazın</translation>
    </message>
    <message>
        <source>this code names the product and no lot, so nothing was filled in; scan the square code beside it, or type the lot</source>
        <translation>bu kod ürünü söylüyor ama lotu söylemiyor, bu yüzden hiçbir şey doldurulmadı; yanındaki kare kodu okutun veya lotu yazın</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Pencere</translation>
    </message>
    <message>
        <source>Sessions and follow-ups</source>
        <translation>Seanslar ve kontroller</translation>
    </message>
    <message>
        <source>Photographs and measurement</source>
        <translation>Fotoğraflar ve ölçüm</translation>
    </message>
    <message>
        <source>Weeks of healing</source>
        <translation>İyileşme haftaları</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Kitaplık</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Sor</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Bırak</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Light, dark, or as the system says</source>
        <translation>Açık, koyu veya sistemin dediği gibi</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Açık veya koyu</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>The window&apos;s language, dates and numbers</source>
        <translation>Pencerenin dili, tarihleri ve sayıları</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Başka bir dil sonraki açılıştan itibaren geçerli olur.</translation>
    </message>
    <message>
        <source>What a person measures with: centimetres or inches</source>
        <translation>Neyle ölçüldüğü: santimetre ya da inç</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Birimler</translation>
    </message>
    <message>
        <source>mm and cm</source>
        <translation>mm ve cm</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>İnç</translation>
    </message>
    <message>
        <source>Of the scale bar, the measuring line and the distance to the camera. Figures of veins are always in millimetres, as their classes are.</source>
        <translation>Ölçek çubuğu, ölçüm çizgisi ve kameraya uzaklık için. Damar değerleri, sınıfları gibi her zaman milimetredir.</translation>
    </message>
    <message>
        <source>Whether photographs are measured when they are filed</source>
        <translation>Fotoğrafların dosyalanırken ölçülüp ölçülmeyeceği</translation>
    </message>
    <message>
        <source>Measure photographs</source>
        <translation>Fotoğrafları ölç</translation>
    </message>
    <message>
        <source>Off: photographs are kept and shown without figures until each is measured by hand.</source>
        <translation>Kapalı: her biri elle ölçülene dek fotoğraflar sayısız saklanır ve gösterilir.</translation>
    </message>
    <message>
        <source>Who is offered for a new session</source>
        <translation>Yeni seans için önerilen kişi</translation>
    </message>
    <message>
        <source>Practitioner, offered for a new session</source>
        <translation>Yeni seans için önerilen uygulayıcı</translation>
    </message>
    <message>
        <source>Weeks after treatment in which it is too early to judge</source>
        <translation>Tedaviden sonra değerlendirmek için erken olan haftalar</translation>
    </message>
    <message>
        <source>Too early to judge: weeks after treatment</source>
        <translation>Değerlendirmek için erken: tedaviden sonraki hafta</translation>
    </message>
    <message>
        <source>Weeks after treatment until which a result is an early one</source>
        <translation>Tedaviden sonra sonucun erken sayıldığı haftalar</translation>
    </message>
    <message>
        <source>Early result: until week</source>
        <translation>Erken sonuç: şu haftaya dek</translation>
    </message>
    <message>
        <source>Both numbers of weeks, for kinds of treatment that have their own</source>
        <translation>Kendi haftaları olan tedavi türleri için iki hafta sayısı</translation>
    </message>
    <message>
        <source>Where new libraries are made</source>
        <translation>Yeni kitaplıkların oluşturulduğu yer</translation>
    </message>
    <message>
        <source>Folder for new libraries</source>
        <translation>Yeni kitaplıkların klasörü</translation>
    </message>
    <message>
        <source>Empty: the usual place. A library that is there already stays.</source>
        <translation>Boş: olağan yer. Zaten var olan kitaplık yerinde kalır.</translation>
    </message>
    <message>
        <source>Weeks after an area&apos;s last treatment at which its follow-ups are due</source>
        <translation>Bölgenin son tedavisinden sonra kontrollerin zamanının geldiği haftalar</translation>
    </message>
    <message>
        <source>Follow-ups are due: weeks after an area&apos;s last treatment</source>
        <translation>Kontrollerin zamanı: bölgenin son tedavisinden sonraki hafta</translation>
    </message>
    <message>
        <source>Agents that are offered, with their concentrations in percent</source>
        <translation>Önerilen etken maddeler, yüzde olarak konsantrasyonlarıyla</translation>
    </message>
    <message>
        <source>Agents and their strengths, %</source>
        <translation>Etken maddeler ve güçleri, %</translation>
    </message>
    <message>
        <source>One agent on each line: its name, a colon, its strengths.</source>
        <translation>Her satırda bir madde: adı, iki nokta, güçleri.</translation>
    </message>
    <message>
        <source>Most sclerosant in one session by the clinic&apos;s own rule, ml; 0 for none</source>
        <translation>Kliniğin kendi kuralına göre bir seansta en çok sklerozan, ml; yoksa 0</translation>
    </message>
    <message>
        <source>Most sclerosant in one session, ml: your clinic&apos;s own limit</source>
        <translation>Bir seansta en çok sklerozan, ml: kliniğinizin kendi sınırı</translation>
    </message>
    <message>
        <source>Empty: the session&apos;s total stands alone.</source>
        <translation>Boş: seansın toplamı tek başına durur.</translation>
    </message>
    <message>
        <source>The folder from which new photographs are taken into the inbox</source>
        <translation>Yeni fotoğrafların gelen kutusuna alındığı klasör</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>İzlenen klasör</translation>
    </message>
    <message>
        <source>New photos that a camera or a phone puts there go to the inbox while a library is open. Empty: no folder is watched.</source>
        <translation>Kameranın veya telefonun oraya koyduğu yeni fotoğraflar, kitaplık açıkken gelen kutusuna gider. Boş: klasör izlenmez.</translation>
    </message>
    <message>
        <source>When the folder was looked into last</source>
        <translation>Klasöre son ne zaman bakıldığı</translation>
    </message>
    <message>
        <source>What becomes of files that were dropped or chosen, once they are stored</source>
        <translation>Bırakılan veya seçilen dosyalar saklandıktan sonra ne olacağı</translation>
    </message>
    <message>
        <source>Dropped or chosen files, once they are stored</source>
        <translation>Bırakılan veya seçilen dosyalar, saklandıktan sonra</translation>
    </message>
    <message>
        <source>What becomes of files of the watched folder, once they are stored</source>
        <translation>İzlenen klasörün dosyaları saklandıktan sonra ne olacağı</translation>
    </message>
    <message>
        <source>Files of the watched folder, once they are stored</source>
        <translation>İzlenen klasörün dosyaları, saklandıktan sonra</translation>
    </message>
    <message>
        <source>The camera that was used last</source>
        <translation>Son kullanılan kamera</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>By how many degrees the live picture is turned clockwise</source>
        <translation>Canlı görüntünün saat yönünde kaç derece çevrildiği</translation>
    </message>
    <message>
        <source>Turn the camera&apos;s picture</source>
        <translation>Kamera görüntüsünü çevir</translation>
    </message>
    <message>
        <source>Clockwise, for a camera that is mounted on its side.</source>
        <translation>Saat yönünde, yan takılmış bir kamera için.</translation>
    </message>
    <message>
        <source>Whether tones lead to the shot, faster the nearer it is</source>
        <translation>Yaklaştıkça hızlanan seslerin çekime yol gösterip göstermediği</translation>
    </message>
    <message>
        <source>Tones while lining up a photo</source>
        <translation>Fotoğrafı hizalarken sesler</translation>
    </message>
    <message>
        <source>The library that was open last</source>
        <translation>Son açılan kitaplık</translation>
    </message>
    <message>
        <source>Where the window was</source>
        <translation>Pencerenin yeri</translation>
    </message>
    <message>
        <source>Whether the chart was left folded or unfolded; nothing: as there is room</source>
        <translation>Eğrinin kapalı mı açık mı bırakıldığı; boş: yere göre</translation>
    </message>
    <message>
        <source>Whether the tour was shown</source>
        <translation>Turun gösterilip gösterilmediği</translation>
    </message>
    <message>
        <source>Measure photo</source>
        <translation>Fotoğrafı ölç</translation>
    </message>
    <message>
        <source>Set as baseline: {reason}</source>
        <translation>Başlangıç yap: {reason}</translation>
    </message>
    <message>
        <source>Reading from the library</source>
        <translation>Kitaplıktan okunuyor</translation>
    </message>
    <message>
        <source>Draw change map</source>
        <translation>Değişim haritası çiz</translation>
    </message>
    <message>
        <source>Check my set-up</source>
        <translation>Çekim düzenimi denetle</translation>
    </message>
    <message>
        <source>gone: {colour}</source>
        <translation>gitti: {colour}</translation>
    </message>
    <message>
        <source>remaining: {colour}</source>
        <translation>kaldı: {colour}</translation>
    </message>
    <message>
        <source>new: {colour}</source>
        <translation>yeni: {colour}</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>mavi</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>sarı</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>turuncu</translation>
    </message>
    <message>
        <source>Making the demo library</source>
        <translation>Demo kitaplığı oluşturuluyor</translation>
    </message>
    <message>
        <source>Render demo photo</source>
        <translation>Demo fotoğrafı çiz</translation>
    </message>
    <message>
        <source>Add patient</source>
        <translation>Hasta ekle</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation>Hastayı düzenle</translation>
    </message>
    <message>
        <source>Move patient to the trash</source>
        <translation>Hastayı çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Onamı kaydet</translation>
    </message>
    <message>
        <source>Archive patient</source>
        <translation>Hastayı arşivle</translation>
    </message>
    <message>
        <source>Bring patient back from the archive</source>
        <translation>Hastayı arşivden geri getir</translation>
    </message>
    <message>
        <source>Record checklist</source>
        <translation>Kontrol listesini kaydet</translation>
    </message>
    <message>
        <source>Move checklist to the trash</source>
        <translation>Kontrol listesini çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>Record venous assessment</source>
        <translation>Ven incelemesini kaydet</translation>
    </message>
    <message>
        <source>Move venous assessment to the trash</source>
        <translation>Ven incelemesini çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>Place treated area on the figure</source>
        <translation>Bölgeyi şekle yerleştir</translation>
    </message>
    <message>
        <source>Add treated area</source>
        <translation>Tedavi bölgesi ekle</translation>
    </message>
    <message>
        <source>Edit treated area</source>
        <translation>Tedavi bölgesini düzenle</translation>
    </message>
    <message>
        <source>Move treated area to the trash</source>
        <translation>Bölgeyi çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>Add view</source>
        <translation>Görünüm ekle</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation>Görünümü düzenle</translation>
    </message>
    <message>
        <source>Move view to the trash</source>
        <translation>Görünümü çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Seans ekle</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>Seansı düzenle</translation>
    </message>
    <message>
        <source>Move session to the trash</source>
        <translation>Seansı çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>Edit photo</source>
        <translation>Fotoğrafı düzenle</translation>
    </message>
    <message>
        <source>Move photo</source>
        <translation>Fotoğrafı taşı</translation>
    </message>
    <message>
        <source>Move photo to the trash</source>
        <translation>Fotoğrafı çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Çöp kutusundan geri getir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>Fotoğraf ekle</translation>
    </message>
    <message>
        <source>Set landmarks</source>
        <translation>İşaret noktası koy</translation>
    </message>
    <message>
        <source>Remove landmarks</source>
        <translation>İşaret noktalarını kaldır</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Fotoğrafları aç</translation>
    </message>
    <message>
        <source>Try landmarks</source>
        <translation>İşaret noktalarını dene</translation>
    </message>
    <message>
        <source>Create library</source>
        <translation>Kitaplığı oluştur</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Kitaplığı aç</translation>
    </message>
    <message>
        <source>Scale markers, 20 mm</source>
        <translation>Ölçek işaretleri, 20 mm</translation>
    </message>
    <message>
        <source>Print at 100 %, on matt white paper; never “fit to page”.</source>
        <translation>%100 olarak, mat beyaz kâğıda yazdırın; asla “sayfaya sığdır” değil.</translation>
    </message>
    <message>
        <source>Measure the line below with a ruler: if it is not 100 mm, throw the page away.</source>
        <translation>Aşağıdaki çizgiyi cetvelle ölçün: 100 mm değilse sayfayı atın.</translation>
    </message>
    <message>
        <source>Single use: a new sticker for each patient and each session, then throw it away.</source>
        <translation>Tek kullanımlık: her hasta ve her seans için yeni bir çıkartma, sonra atın.</translation>
    </message>
    <message>
        <source>Lay it flat on the skin beside the area, in the same plane: not bent, not tilted.</source>
        <translation>Bölgenin yanında, aynı düzlemde, deriye düz koyun: bükük ve eğik olmasın.</translation>
    </message>
    <message>
        <source>Keep it off the veins and off broken skin; its white rim must stay visible.</source>
        <translation>Venlerden ve yaralı deriden uzak tutun; beyaz kenarı görünür kalmalı.</translation>
    </message>
    <message>
        <source>It gives the scale only: printed paper is no reference for colour.</source>
        <translation>Yalnız ölçek verir: basılı kâğıt renk referansı değildir.</translation>
    </message>
    <message>
        <source>This line is 100 mm long.</source>
        <translation>Bu çizgi 100 mm’dir.</translation>
    </message>
    <message>
        <source>No. {number} · 20 mm · single use</source>
        <translation>No. {number} · 20 mm · tek kullanımlık</translation>
    </message>
    <message>
        <source>Check the series</source>
        <translation>Seriyi denetle</translation>
    </message>
    <message>
        <source>Draw map</source>
        <translation>Harita çiz</translation>
    </message>
    <message>
        <source>Begin blinded rating</source>
        <translation>Körleme değerlendirmeye başla</translation>
    </message>
    <message>
        <source>Rate pair</source>
        <translation>Çifti değerlendir</translation>
    </message>
    <message>
        <source>Working out the agreement</source>
        <translation>Uyum hesaplanıyor</translation>
    </message>
    <message>
        <source>Export ratings</source>
        <translation>Değerlendirmeleri dışa aktar</translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation>Ölçeği belirle</translation>
    </message>
    <message>
        <source>Keeping the draft</source>
        <translation>Taslak saklanıyor</translation>
    </message>
    <message>
        <source>Throwing the draft away</source>
        <translation>Taslak atılıyor</translation>
    </message>
    <message>
        <source>Merge patients</source>
        <translation>Hastaları birleştir</translation>
    </message>
    <message>
        <source>Checking the passphrase</source>
        <translation>Parola denetleniyor</translation>
    </message>
    <message>
        <source>Edit photo protocol</source>
        <translation>Fotoğraf protokolünü düzenle</translation>
    </message>
    <message>
        <source>Opening the baseline</source>
        <translation>Başlangıç açılıyor</translation>
    </message>
    <message>
        <source>Looking at the live picture</source>
        <translation>Canlı görüntüye bakılıyor</translation>
    </message>
    <message>
        <source>Taking the photo</source>
        <translation>Fotoğraf çekiliyor</translation>
    </message>
    <message>
        <source>Photo measured</source>
        <translation>Fotoğraf ölçüldü</translation>
    </message>
    <message>
        <source>Photo compared</source>
        <translation>Fotoğraf karşılaştırıldı</translation>
    </message>
    <message>
        <source>Correct veins by hand</source>
        <translation>Venleri elle düzelt</translation>
    </message>
    <message>
        <source>Clear corrections by hand</source>
        <translation>Elle düzeltmeleri temizle</translation>
    </message>
    <message>
        <source>Count corrections</source>
        <translation>Düzeltmeleri say</translation>
    </message>
    <message>
        <source>Frame demo photo again</source>
        <translation>Demo fotoğrafını yeniden kadrajla</translation>
    </message>
    <message>
        <source>Take photo into the inbox</source>
        <translation>Fotoğrafı gelen kutusuna al</translation>
    </message>
    <message>
        <source>Move unfiled photo to the trash</source>
        <translation>Dosyalanmamış fotoğrafı çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>this photo waits in the inbox already; it was not taken in again</source>
        <translation>bu fotoğraf zaten gelen kutusunda bekliyor; yeniden alınmadı</translation>
    </message>
    <message>
        <source>Looking at the patient&apos;s photos</source>
        <translation>Hastanın fotoğraflarına bakılıyor</translation>
    </message>
    <message>
        <source>Show photo card</source>
        <translation>Fotoğraf kartını göster</translation>
    </message>
    <message>
        <source>Read photo card</source>
        <translation>Fotoğraf kartını oku</translation>
    </message>
    <message>
        <source>Pin note</source>
        <translation>Not iliştir</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notu düzenle</translation>
    </message>
    <message>
        <source>Move note to the trash</source>
        <translation>Notu çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>Looking at what {count} photos show</source>
        <translation>{count} fotoğrafın ne gösterdiğine bakılıyor</translation>
    </message>
    <message>
        <source>Looking at what the photo shows</source>
        <translation>Fotoğrafın ne gösterdiğine bakılıyor</translation>
    </message>
    <message>
        <source>Draw region</source>
        <translation>Alan çiz</translation>
    </message>
    <message>
        <source>Clear region</source>
        <translation>Alanı temizle</translation>
    </message>
    <message>
        <source>Review photo</source>
        <translation>Fotoğrafı incele</translation>
    </message>
    <message>
        <source>Open photo to review it</source>
        <translation>Fotoğrafı inceleme için aç</translation>
    </message>
    <message>
        <source>Look for veins and skin</source>
        <translation>Ven ve deri ara</translation>
    </message>
    <message>
        <source>Reading back what was stored</source>
        <translation>Saklanan geri okunuyor</translation>
    </message>
    <message>
        <source>Deleting the files</source>
        <translation>Dosyalar siliniyor</translation>
    </message>
    <message>
        <source>the file is not the one that was stored, so it was left where it is</source>
        <translation>dosya saklanan dosya değil, bu yüzden yerinde bırakıldı</translation>
    </message>
    <message>
        <source>it is stored, but the file could not be deleted ({reason}); delete it by hand</source>
        <translation>saklandı, ama dosya silinemedi ({reason}); elle silin</translation>
    </message>
    <message>
        <source>Looking into the watched folder</source>
        <translation>İzlenen klasöre bakılıyor</translation>
    </message>
    <message>
        <source>the watched folder {folder} is not there now; photos are taken in as soon as it is back, or choose another in the settings</source>
        <translation>izlenen klasör {folder} şu an yok; dönünce fotoğraflar alınır, ya da ayarlarda başkasını seçin</translation>
    </message>
    <message>
        <source>the watched folder {folder} cannot be read ({reason}), so no photo is taken in from there</source>
        <translation>izlenen klasör {folder} okunamıyor ({reason}), bu yüzden oradan fotoğraf alınmıyor</translation>
    </message>
    <message>
        <source>Looking for photos in the folder</source>
        <translation>Klasörde fotoğraf aranıyor</translation>
    </message>
    <message>
        <source>there is no photo in the folder, so nothing was taken</source>
        <translation>klasörde fotoğraf yok, hiçbir şey alınmadı</translation>
    </message>
</context>
<context>
    <name>coverage_table</name>
    <message>
        <source>Patient</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bölge</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Kaplama</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>%95 aralığı</translation>
    </message>
    <message>
        <source>Against the baseline</source>
        <translation>Başlangıca göre</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Ölçülmedi</translation>
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
        <translation>Fotoğraflar: {answer}</translation>
    </message>
    <message>
        <source>Sessions can be recorded without photographs. Consent is under More.</source>
        <translation>Seanslar fotoğrafsız kaydedilebilir. Onam, Daha altındadır.</translation>
    </message>
    <message>
        <source>Drop the first photo here</source>
        <translation>İlk fotoğrafı buraya bırakın</translation>
    </message>
    <message>
        <source>It becomes the baseline that every later photo is held against. Pasting works too.</source>
        <translation>Sonraki her fotoğrafın karşılaştırıldığı başlangıç olur. Yapıştırmak da olur.</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Fotoğraf ekle</translation>
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
        <translation>Başlangıcın kendi sayısı ve ışık ile keskinlik eşitlendikten sonra iki fotoğrafın da gösterdiği deride değişen</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Kaplı</translation>
    </message>
    <message>
        <source>Change of vein length</source>
        <translation>Ven uzunluğunda değişim</translation>
    </message>
    <message>
        <source>Change of redness</source>
        <translation>Kızarıklıkta değişim</translation>
    </message>
    <message>
        <source>Change of pigmentation</source>
        <translation>Pigmentasyonda değişim</translation>
    </message>
    <message>
        <source>Diffuse redness such as bruise or matting, in optical density; never counted as veins</source>
        <translation>Morluk veya matting gibi yaygın kızarıklık, optik yoğunlukla; asla ven sayılmaz</translation>
    </message>
    <message>
        <source>Diffuse brown such as staining, in optical density; never counted as veins</source>
        <translation>Leke gibi yaygın kahverengi, optik yoğunlukla; asla ven sayılmaz</translation>
    </message>
    <message>
        <source>Each photo by itself</source>
        <translation>Her fotoğraf tek başına</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>Kızarıklık</translation>
    </message>
    <message>
        <source>Pigmentation</source>
        <translation>Pigmentasyon</translation>
    </message>
    <message>
        <source>Thread, under 1 mm</source>
        <translation>Telanjiektazi, 1 mm altı</translation>
    </message>
    <message>
        <source>Reticular, 1–3 mm</source>
        <translation>Retiküler, 1–3 mm</translation>
    </message>
    <message>
        <source>Vein length</source>
        <translation>Ven uzunluğu</translation>
    </message>
    <message>
        <source>Mean width</source>
        <translation>Ortalama genişlik</translation>
    </message>
    <message>
        <source>Photos of one view, session and moment are told as one, which is surer than each alone; frames of one burst count as one photo</source>
        <translation>Bir görünüm, seans ve anın fotoğrafları tek olarak söylenir; bu her birinden güvenlidir; seri çekim tek fotoğraf sayılır</translation>
    </message>
    <message>
        <source>{photos}, {n} of them independent</source>
        <translation>{photos}, {n} tanesi bağımsız</translation>
    </message>
    <message>
        <source>Told together</source>
        <translation>Birlikte söylenen</translation>
    </message>
    <message>
        <source>By the measurement alone; the figures above have the corrections by hand in them</source>
        <translation>Yalnız ölçümle; yukarıdaki sayılarda elle düzeltmeler var</translation>
    </message>
    <message>
        <source>Covered, found alone</source>
        <translation>Kaplı, kendi bulduğu</translation>
    </message>
    <message>
        <source>Change, found alone</source>
        <translation>Değişim, kendi bulduğu</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Çekim düzeni</translation>
    </message>
    <message>
        <source>Skin judged</source>
        <translation>Değerlendirilen deri</translation>
    </message>
    <message>
        <source>Without glare, hair and background; S hatches what was left out</source>
        <translation>Parlama, kıl ve arka plan olmadan; S dışarıda kalanı tarar</translation>
    </message>
    <message>
        <source>{n} px per mm</source>
        <translation>mm’de {n} px</translation>
    </message>
    <message>
        <source>{scale} · {source}</source>
        <translation>{scale} · {source}</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Ölçek</translation>
    </message>
    <message>
        <source>Lay a scale marker beside the skin, or draw the scale (D)</source>
        <translation>Derinin yanına ölçek işareti koyun veya ölçeği çizin (D)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>Lengths are those of skin that faces the camera; 0° is best</source>
        <translation>Uzunluklar kameraya dönük deri içindir; 0° en iyisidir</translation>
    </message>
    <message>
        <source>{n}°</source>
        <translation>{n}°</translation>
    </message>
    <message>
        <source>Tilt of the marker</source>
        <translation>İşaretin eğimi</translation>
    </message>
    <message>
        <source>Noted in this session; kept apart and never counted as clearing</source>
        <translation>Bu seansta not edildi; ayrı tutulur, asla açılma sayılmaz</translation>
    </message>
    <message>
        <source>Stain, matting</source>
        <translation>Leke, matting</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Not edildi</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Version of the method; every figure carries it</source>
        <translation>Yöntemin sürümü; her sayı onu taşır</translation>
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
        <translation>doğum tarihi bilinmiyor</translation>
    </message>
    <message>
        <source>{day} ({age})</source>
        <translation>{day} ({age})</translation>
    </message>
    <message>
        <source>{sign}{n} d</source>
        <translation>{sign}{n} g</translation>
    </message>
    <message>
        <source>{sign}{n} wk</source>
        <translation>{sign}{n} hf.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} g</translation>
    </message>
    <message>
        <source>{n} wk</source>
        <translation>{n} hf.</translation>
    </message>
    <message>
        <source>{n} y</source>
        <translation>{n} y</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} ile {high}</translation>
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
        <translation>inç</translation>
    </message>
    <message>
        <source>day</source>
        <translation>gün</translation>
    </message>
    <message>
        <source>month</source>
        <translation>ay</translation>
    </message>
    <message>
        <source>year</source>
        <translation>yıl</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>d MMMM yyyy, dddd</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>d MMMM, dddd</translation>
    </message>
    <message>
        <source>Due since {day}</source>
        <translation>{day} gününden beri bekliyor</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Yarın</translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation>Zamanı: {day}</translation>
    </message>
    <message>
        <source>Begun at {time}</source>
        <translation>Başlangıç saati {time}</translation>
    </message>
    <message>
        <source>Begun on {day} at {time}</source>
        <translation>{day} günü {time} başladı</translation>
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
        <translation>Uzaklık</translation>
    </message>
    <message>
        <source>{distance}, the same each time, without digital zoom. Mark on the floor where camera and patient stand. The area fills two thirds of the picture, with plain skin around it.</source>
        <translation>{distance}, her seferinde aynı, dijital yakınlaştırma olmadan. Kameranın ve hastanın yerini yerde işaretleyin. Bölge, çevresinde düz deriyle resmin üçte ikisini doldurur.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Işık</translation>
    </message>
    <message>
        <source>Two soft lamps from the sides, at about 45°, the same ones each time; no sun and no flash from the front, as skin that shines hides its veins. No portrait, night or beauty mode.</source>
        <translation>Yanlardan, yaklaşık 45°’den iki yumuşak lamba, her seferinde aynıları; önden güneş ve flaş olmasın, çünkü parlayan deri venlerini gizler. Portre, gece veya güzellik modu olmasın.</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Poz</translation>
    </message>
    <message>
        <source>Hold the camera square to the skin and at its height. Turn the leg, not the camera; use foot marks. The baseline as a ghost over the live picture shows when it fits.</source>
        <translation>Kamerayı deriye dik ve onun yüksekliğinde tutun. Kamerayı değil bacağı çevirin; ayak işaretleri kullanın. Canlı görüntünün üzerindeki başlangıç hayali ne zaman uyduğunu gösterir.</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Duruş</translation>
    </message>
    <message>
        <source>Standing fills veins that lying empties. Have legs photographed standing, after the same few minutes each time, and faces sitting. Take off make-up and lotion before.</source>
        <translation>Ayakta durmak, yatmanın boşalttığı venleri doldurur. Bacakları ayakta, her seferinde aynı dakikalardan sonra, yüzleri otururken fotoğraflayın. Önce makyaj ve losyonu silin.</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>İşaret</translation>
    </message>
    <message>
        <source>A printed scale marker, flat on the skin beside the area, gives millimetres; a ruler does, too. Print markers with “vein-tracker marker-sheet markers.pdf” at 100 %.</source>
        <translation>Bölgenin yanında deriye düz konan basılı ölçek işareti milimetre verir; cetvel de. İşaretleri “vein-tracker marker-sheet markers.pdf” ile %100 yazdırın.</translation>
    </message>
    <message>
        <source>Before you go on</source>
        <translation>Devam etmeden önce</translation>
    </message>
    <message>
        <source>Tap the skin to focus, hold still, take two. Look at 1:1 (Z): fine veins must be crisp. Take the same views each time, before treatment and at every follow-up.</source>
        <translation>Odaklamak için deriye dokunun, kıpırdamayın, iki tane çekin. 1:1’de bakın (Z): ince venler keskin olmalı. Tedaviden önce ve her kontrolde aynı görünümleri çekin.</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>hold still: the baseline is not found yet</source>
        <translation>kıpırdamayın: başlangıç henüz bulunamadı</translation>
    </message>
    <message>
        <source>line it up by eye: there is too little to go by</source>
        <translation>gözle hizalayın: dayanak çok az</translation>
    </message>
    <message>
        <source>this looks like another area</source>
        <translation>bu başka bir bölgeye benziyor</translation>
    </message>
    <message>
        <source>move closer</source>
        <translation>yaklaşın</translation>
    </message>
    <message>
        <source>move farther away</source>
        <translation>uzaklaşın</translation>
    </message>
    <message>
        <source>turn {degrees}° clockwise</source>
        <translation>saat yönünde {degrees}° çevirin</translation>
    </message>
    <message>
        <source>turn {degrees}° anticlockwise</source>
        <translation>saat yönünün tersine {degrees}° çevirin</translation>
    </message>
    <message>
        <source>move right</source>
        <translation>sağa gidin</translation>
    </message>
    <message>
        <source>move left</source>
        <translation>sola gidin</translation>
    </message>
    <message>
        <source>move down</source>
        <translation>aşağı inin</translation>
    </message>
    <message>
        <source>move up</source>
        <translation>yukarı çıkın</translation>
    </message>
    <message>
        <source>tilt the right side away</source>
        <translation>sağ tarafı uzağa eğin</translation>
    </message>
    <message>
        <source>tilt the left side away</source>
        <translation>sol tarafı uzağa eğin</translation>
    </message>
    <message>
        <source>tilt the lower side away</source>
        <translation>alt tarafı uzağa eğin</translation>
    </message>
    <message>
        <source>tilt the upper side away</source>
        <translation>üst tarafı uzağa eğin</translation>
    </message>
    <message>
        <source>hold still and focus</source>
        <translation>kıpırdamayın ve odaklayın</translation>
    </message>
    <message>
        <source>use less light</source>
        <translation>ışığı azaltın</translation>
    </message>
    <message>
        <source>use more light</source>
        <translation>ışığı artırın</translation>
    </message>
    <message>
        <source>the skin shines: move the light</source>
        <translation>deri parlıyor: ışığı kaydırın</translation>
    </message>
    <message>
        <source>light it evenly</source>
        <translation>eşit aydınlatın</translation>
    </message>
    <message>
        <source>lay the scale marker beside the area</source>
        <translation>ölçek işaretini bölgenin yanına koyun</translation>
    </message>
    <message>
        <source>Ready to shoot</source>
        <translation>Çekime hazır</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Bakılıyor …</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} ve {second}</translation>
    </message>
    <message>
        <source>move a little closer</source>
        <translation>biraz yaklaşın</translation>
    </message>
    <message>
        <source>move a little farther away</source>
        <translation>biraz uzaklaşın</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Keskinlik</translation>
    </message>
    <message>
        <source>blurred: hold still and focus</source>
        <translation>bulanık: kıpırdamayın ve odaklayın</translation>
    </message>
    <message>
        <source>no blur to be seen</source>
        <translation>bulanıklık görünmüyor</translation>
    </message>
    <message>
        <source>matches the baseline</source>
        <translation>başlangıca uyuyor</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Işık</translation>
    </message>
    <message>
        <source>brighter than the baseline</source>
        <translation>başlangıçtan parlak</translation>
    </message>
    <message>
        <source>darker than the baseline</source>
        <translation>başlangıçtan karanlık</translation>
    </message>
    <message>
        <source>clipped highlights</source>
        <translation>patlamış ışıklar</translation>
    </message>
    <message>
        <source>less even than the baseline</source>
        <translation>başlangıçtan daha düzensiz</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>çok parlak</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>çok karanlık</translation>
    </message>
    <message>
        <source>no clipped highlights</source>
        <translation>patlamış ışık yok</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Uzaklık</translation>
    </message>
    <message>
        <source>as at the baseline</source>
        <translation>başlangıçtaki gibi</translation>
    </message>
    <message>
        <source>{amount} farther than the baseline</source>
        <translation>başlangıçtan {amount} uzak</translation>
    </message>
    <message>
        <source>{amount} nearer than the baseline</source>
        <translation>başlangıçtan {amount} yakın</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Konum</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Açı</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>Scale marker</source>
        <translation>Ölçek işareti</translation>
    </message>
    <message>
        <source>in the picture</source>
        <translation>resimde</translation>
    </message>
    <message>
        <source>none seen: figures in mm need one</source>
        <translation>görünmüyor: mm sayıları bir tane ister</translation>
    </message>
    <message>
        <source>not in the picture</source>
        <translation>resimde değil</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>henüz bilinmiyor</translation>
    </message>
</context>
<context>
    <name>judgement</name>
    <message>
        <source>corrected by hand</source>
        <translation>elle düzeltildi</translation>
    </message>
    <message>
        <source>Straight after treatment</source>
        <translation>Tedaviden hemen sonra</translation>
    </message>
    <message>
        <source>Kept for the record; it stays out of the curve.</source>
        <translation>Kayıt için saklanır; eğrinin dışında kalır.</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Henüz ölçülmedi</translation>
    </message>
    <message>
        <source>Does not fit the others</source>
        <translation>Ötekilere uymuyor</translation>
    </message>
    <message>
        <source>Cannot be measured</source>
        <translation>Ölçülemiyor</translation>
    </message>
    <message>
        <source>covered, 95 % interval {interval}</source>
        <translation>kaplı, %95 aralığı {interval}</translation>
    </message>
    <message>
        <source>{what} noted in this session</source>
        <translation>Bu seansta {what} not edildi</translation>
    </message>
    <message>
        <source>{weeks} wk after treatment; can be judged from {day} on</source>
        <translation>tedaviden {weeks} hf. sonra; {day} gününden itibaren değerlendirilebilir</translation>
    </message>
    <message>
        <source>Photographs: not asked yet</source>
        <translation>Fotoğraflar: henüz sorulmadı</translation>
    </message>
    <message>
        <source>Photographs: {answer}</source>
        <translation>Fotoğraflar: {answer}</translation>
    </message>
    <message>
        <source>Archived {day}</source>
        <translation>Arşivlendi {day}</translation>
    </message>
    <message>
        <source>Mark the same spots of skin in both photos, such as moles; they are then aligned</source>
        <translation>İki fotoğrafta aynı deri noktalarını, örneğin benleri işaretleyin; o zaman hizalanırlar</translation>
    </message>
    <message>
        <source>Set landmarks…</source>
        <translation>İşaret noktası koy…</translation>
    </message>
    <message>
        <source>The baseline was measured with recipe {first}, this photo with recipe {second}: choose Measure the whole view again in the photo&apos;s menu.</source>
        <translation>Başlangıç tarif {first} ile, bu fotoğraf tarif {second} ile ölçüldü: fotoğrafın menüsünden Tüm görünümü yeniden ölç’ü seçin.</translation>
    </message>
    <message>
        <source>Two recipes</source>
        <translation>İki tarif</translation>
    </message>
    <message>
        <source>Other camera than checked</source>
        <translation>Denetlenenden başka kamera</translation>
    </message>
    <message>
        <source>Set-up: check again</source>
        <translation>Çekim düzeni: yeniden denetleyin</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Elle düzeltildi</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>İncele…</translation>
    </message>
    <message>
        <source>Opens the session with it ticked; nothing is saved until you save it</source>
        <translation>Seansı bu işaretli olarak açar; siz kaydedene dek bir şey kaydedilmez</translation>
    </message>
    <message>
        <source>Looks like {tick}: tick it?</source>
        <translation>{tick} gibi görünüyor: işaretlensin mi?</translation>
    </message>
    <message>
        <source>{px} pixels apart</source>
        <translation>{px} piksel ara</translation>
    </message>
    <message>
        <source>{pixels}, {mm}</source>
        <translation>{pixels}, {mm}</translation>
    </message>
    <message>
        <source>Colour difference of plain skin, before → after matching: {figures}</source>
        <translation>Düz derinin renk farkı, eşitleme öncesi → sonrası: {figures}</translation>
    </message>
    <message>
        <source>Light was matched by the colour chart that both photos show.</source>
        <translation>Işık, iki fotoğrafta da görünen renk kartıyla eşitlendi.</translation>
    </message>
    <message>
        <source>Light by colour chart</source>
        <translation>Işık renk kartıyla</translation>
    </message>
    <message>
        <source>Same light</source>
        <translation>Aynı ışık</translation>
    </message>
    <message>
        <source>Sharpness of the follow-up before matching: {ratio} × the baseline&apos;s</source>
        <translation>Kontrolün eşitlemeden önceki keskinliği: başlangıcınkinin {ratio} katı</translation>
    </message>
    <message>
        <source>Sharpness matched</source>
        <translation>Keskinlik eşitlendi</translation>
    </message>
    <message>
        <source>{share} of the baseline&apos;s skin is in both</source>
        <translation>Başlangıç derisinin {share} kadarı ikisinde de var</translation>
    </message>
    <message>
        <source>Enough overlap</source>
        <translation>Yeterli örtüşme</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Hizalı</translation>
    </message>
    <message>
        <source>Aligned by landmarks</source>
        <translation>İşaret noktalarıyla hizalı</translation>
    </message>
    <message>
        <source>The skin between the landmarks does not confirm them: check them with Set landmarks in the photo&apos;s menu.</source>
        <translation>Noktalar arasındaki deri onları doğrulamıyor: fotoğrafın menüsünden İşaret noktası koy ile denetleyin.</translation>
    </message>
    <message>
        <source>By landmarks alone</source>
        <translation>Yalnız işaret noktalarıyla</translation>
    </message>
    <message>
        <source>The two photos differ too much.</source>
        <translation>İki fotoğraf çok farklı.</translation>
    </message>
    <message>
        <source>95 % interval {interval}</source>
        <translation>%95 aralığı {interval}</translation>
    </message>
</context>
<context>
    <name>key</name>
    <message>
        <source>Estimated on the skin that both photos show</source>
        <translation>İki fotoğrafın da gösterdiği deride tahmin edildi</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Giden</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Kalan</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>{kind}: none</source>
        <translation>{kind}: yok</translation>
    </message>
    <message>
        <source>under {share} of the skin</source>
        <translation>derinin {share} altı</translation>
    </message>
    <message>
        <source>{share} of the skin</source>
        <translation>derinin {share} kadarı</translation>
    </message>
    <message>
        <source>{kind}: about {length}, {area}, {share}</source>
        <translation>{kind}: yaklaşık {length}, {area}, {share}</translation>
    </message>
    <message>
        <source>{kind}: about {of_length} of the veins&apos; length, {share}</source>
        <translation>{kind}: ven uzunluğunun yaklaşık {of_length} kadarı, {share}</translation>
    </message>
    <message>
        <source>Hatched: left out, not judged as skin</source>
        <translation>Taralı: dışarıda, deri olarak değerlendirilmedi</translation>
    </message>
    <message>
        <source>Wide, left out</source>
        <translation>Geniş, dışarıda</translation>
    </message>
    <message>
        <source>Any vein, without a scale</source>
        <translation>Her ven, ölçeksiz</translation>
    </message>
    <message>
        <source>Haemoglobin, optical density above plain skin</source>
        <translation>Hemoglobin, düz derinin üstündeki optik yoğunluk</translation>
    </message>
    <message>
        <source>Pigmentation, optical density above plain skin</source>
        <translation>Pigmentasyon, düz derinin üstündeki optik yoğunluk</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Elle eklendi</translation>
    </message>
    <message>
        <source>Removed by hand</source>
        <translation>Elle kaldırıldı</translation>
    </message>
</context>
<context>
    <name>misfit</name>
    <message>
        <source>The baseline does not fit the others: held against each other they agree, held against it they do not, as on {day}. Look whether another photo is the better baseline.</source>
        <translation>Başlangıç ötekilere uymuyor: birbirleriyle uyuşuyorlar, onunla uyuşmuyorlar, {day} günkü gibi. Başka bir fotoğraf daha iyi başlangıç mı, bakın.</translation>
    </message>
    <message>
        <source>Look at both photos; take this one again if it can be.</source>
        <translation>İki fotoğrafa da bakın; olabiliyorsa bunu yeniden çekin.</translation>
    </message>
    <message>
        <source>This photo does not fit the others: held against the photo of {day} it shows something else than held against the baseline.</source>
        <translation>Bu fotoğraf ötekilere uymuyor: {day} fotoğrafıyla, başlangıçla olduğundan başka bir şey gösteriyor.</translation>
    </message>
    <message>
        <source>This photo does not fit the others: beside the baseline it shows {direct}, by way of the photo of {day} {chained}.</source>
        <translation>Bu fotoğraf ötekilere uymuyor: başlangıcın yanında {direct}, {day} fotoğrafı üzerinden {chained} gösteriyor.</translation>
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
        <translation>Önce · {day}</translation>
    </message>
    <message>
        <source>Now · {day}</source>
        <translation>Şimdi · {day}</translation>
    </message>
    <message>
        <source>{day}, {later}</source>
        <translation>{day}, {later}</translation>
    </message>
    <message>
        <source>About {percent} less
of the thread veins that we can see in these photos.</source>
        <translation>Yaklaşık {percent} daha az
ince kılcal damar görebiliyoruz bu fotoğraflarda.</translation>
    </message>
    <message>
        <source>About the same.</source>
        <translation>Aşağı yukarı aynı.</translation>
    </message>
    <message>
        <source>These two photos differ too much
to compare fairly.</source>
        <translation>Bu iki fotoğraf çok farklı:
adil biçimde karşılaştırılamazlar.</translation>
    </message>
    <message>
        <source>Your first photo.
The next ones are held against this one.</source>
        <translation>İlk fotoğrafınız.
Sonrakiler bununla karşılaştırılacak.</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Henüz ölçülmedi.</translation>
    </message>
    <message>
        <source>Estimated from your photos; {practitioner} will go through it with you.</source>
        <translation>Fotoğraflarınızdan tahmin edildi; {practitioner} sizinle üzerinden geçecek.</translation>
    </message>
    <message>
        <source>Estimated from your photos; we will go through it with you.</source>
        <translation>Fotoğraflarınızdan tahmin edildi; sizinle üzerinden geçeceğiz.</translation>
    </message>
    <message>
        <source>More visible than in {month};
{practitioner} will look at this with you.</source>
        <translation>{month} ayına göre daha görünür;
{practitioner} buna sizinle bakacak.</translation>
    </message>
    <message>
        <source>More visible than in {month};
we will look at this with you.</source>
        <translation>{month} ayına göre daha görünür;
buna sizinle bakacağız.</translation>
    </message>
    <message>
        <source>Too early to tell:
skin often looks worse before it looks better.</source>
        <translation>Söylemek için erken:
deri, iyi görünmeden önce çoğu kez daha kötü görünür.</translation>
    </message>
    <message>
        <source>Too early to tell:
skin often looks worse before it looks better. Next photo: {day}.</source>
        <translation>Söylemek için erken:
deri, iyi görünmeden önce çoğu kez daha kötü görünür. Sonraki fotoğraf: {day}.</translation>
    </message>
</context>
<context>
    <name>patients</name>
    <message>
        <source>archived</source>
        <translation>arşivlendi</translation>
    </message>
</context>
<context>
    <name>rating</name>
    <message>
        <source>No difference</source>
        <translation>Fark yok</translation>
    </message>
    <message>
        <source>1–25 % gone</source>
        <translation>%1–25 gitti</translation>
    </message>
    <message>
        <source>26–50 % gone</source>
        <translation>%26–50 gitti</translation>
    </message>
    <message>
        <source>51–75 % gone</source>
        <translation>%51–75 gitti</translation>
    </message>
    <message>
        <source>76–100 % gone</source>
        <translation>%76–100 gitti</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Söylenemez</translation>
    </message>
    <message>
        <source>{n} because the patient refused photographs or teaching</source>
        <translation>hasta fotoğrafı veya eğitimi reddettiği için {n}</translation>
    </message>
    <message>
        <source>{n} not comparable</source>
        <translation>{n} karşılaştırılamaz</translation>
    </message>
    <message>
        <source>{n} taken straight after treatment</source>
        <translation>{n} tedaviden hemen sonra çekildi</translation>
    </message>
    <message>
        <source>{n} too early to judge</source>
        <translation>{n} değerlendirmek için erken</translation>
    </message>
    <message>
        <source>{n} not measured yet</source>
        <translation>{n} henüz ölçülmedi</translation>
    </message>
    <message>
        <source>{n} no longer a pair: a photo went, or the baseline is another</source>
        <translation>{n} artık çift değil: bir fotoğraf gitti veya başlangıç başka</translation>
    </message>
    <message>
        <source>almost perfect</source>
        <translation>neredeyse tam</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>önemli</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>orta</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>makul</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>hafif</translation>
    </message>
    <message>
        <source>Weighted kappa</source>
        <translation>Ağırlıklı kappa</translation>
    </message>
    <message>
        <source>ICC(2,1)</source>
        <translation>ICC(2,1)</translation>
    </message>
    <message>
        <source>Left out: {reasons}.</source>
        <translation>Dışarıda kalan: {reasons}.</translation>
    </message>
    <message>
        <source>Not in it are ratings of pairs that can no longer be rated ({n}): {reasons}.</source>
        <translation>Artık değerlendirilemeyen çiftlerin değerlendirmeleri dahil değil ({n}): {reasons}.</translation>
    </message>
    <message>
        <source>the measurement</source>
        <translation>ölçüm</translation>
    </message>
    <message>
        <source>{rater}, first and second look</source>
        <translation>{rater}, birinci ve ikinci bakış</translation>
    </message>
    <message>
        <source>{first} and {others}</source>
        <translation>{first} ve {others}</translation>
    </message>
    <message>
        <source>{pairs}: too few for a statistic, it takes {least}</source>
        <translation>{pairs}: istatistik için az, {least} gerekir</translation>
    </message>
    <message>
        <source>cannot be told: all were graded alike</source>
        <translation>söylenemez: hepsi aynı değerlendirildi</translation>
    </message>
    <message>
        <source>{value}; from one patient no interval can be told</source>
        <translation>{value}; tek hastadan aralık söylenemez</translation>
    </message>
    <message>
        <source>{value}; without any disagreement no interval can be told</source>
        <translation>{value}; hiç ayrılık olmadan aralık söylenemez</translation>
    </message>
    <message>
        <source>{value}, 95 % interval {interval}</source>
        <translation>{value}, %95 aralığı {interval}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} ile {high}</translation>
    </message>
    <message>
        <source>In plain words: {level} agreement, from {pairs} of {patients}.</source>
        <translation>Açıkçası: {level} uyum, {patients} ve {pairs} üzerinden.</translation>
    </message>
    <message>
        <source>Pairs of one patient resemble each other: from so few patients the interval is rather too narrow.</source>
        <translation>Bir hastanın çiftleri birbirine benzer: bu kadar az hastada aralık olduğundan dar olabilir.</translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>1 hasta</translation>
    </message>
    <message>
        <source>{n} patients</source>
        <translation>{n} hasta</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hiç</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Sağ</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Covered without corrections: {figure}.</source>
        <translation>Düzeltmesiz kaplı: {figure}.</translation>
    </message>
    <message>
        <source>Change without corrections of the two photos: {figure}.</source>
        <translation>İki fotoğrafın düzeltmesiz değişimi: {figure}.</translation>
    </message>
    <message>
        <source>Check whether the photo lies on its baseline, and its veins.</source>
        <translation>Fotoğrafın başlangıcına oturup oturmadığını ve venlerini denetleyin.</translation>
    </message>
    <message>
        <source>The figure is unsure here: check the region, and the veins that were found.</source>
        <translation>Sayı burada belirsiz: alanı ve bulunan venleri denetleyin.</translation>
    </message>
</context>
<context>
    <name>series</name>
    <message>
        <source>Baseline</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>straight after</source>
        <translation>hemen sonra</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>ölçülmedi</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>karşılaştırılamaz</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>erken</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Uymuyor</translation>
    </message>
    <message>
        <source>Kept for the record; it stays out of the curve.</source>
        <translation>Kayıt için saklanır; eğrinin dışında kalır.</translation>
    </message>
    <message>
        <source>Set as baseline: {reason}</source>
        <translation>Başlangıç yap: {reason}</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>{agent}, foam</source>
        <translation>{agent}, köpük</translation>
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
        <translation>Etken madde belirtilmedi</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>doğum {day}</translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation>{day} seansı</translation>
    </message>
    <message>
        <source>Total: {agents}</source>
        <translation>Toplam: {agents}</translation>
    </message>
    <message>
        <source>{volume} in all</source>
        <translation>toplam {volume}</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation>Notlar: {notes}</translation>
    </message>
    <message>
        <source>Seen: {ticks}</source>
        <translation>Görülen: {ticks}</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>lot {lot}</translation>
    </message>
    <message>
        <source>needle {needle}</source>
        <translation>iğne {needle}</translation>
    </message>
    <message>
        <source>compression: {compression}</source>
        <translation>kompresyon: {compression}</translation>
    </message>
    <message>
        <source>expiry {day}</source>
        <translation>son kullanma {day}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>On</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation>Sistemin seçtiği</translation>
    </message>
    <message>
        <source>The last one, not connected now</source>
        <translation>Sonuncusu, şu anda bağlı değil</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>Kamera bulunamadı</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>The light varied most. Keep daylight out, use the same lamp at the same place, and switch the camera&apos;s automatic exposure and white balance off.</source>
        <translation>En çok ışık değişti. Gün ışığını kesin, aynı lambayı aynı yerde kullanın, kameranın otomatik pozlama ve beyaz dengesini kapatın.</translation>
    </message>
    <message>
        <source>The sharpness varied most. Focus on the skin each time, hold the camera still or put it on a stand, and use more light.</source>
        <translation>En çok keskinlik değişti. Her seferinde deriye odaklayın, kamerayı sabit tutun veya ayağa koyun, ışığı artırın.</translation>
    </message>
    <message>
        <source>The distance varied most. Mark where camera and patient stand, or hold a spacer between camera and skin.</source>
        <translation>En çok uzaklık değişti. Kameranın ve hastanın yerini işaretleyin veya kamera ile deri arasında ara parçası tutun.</translation>
    </message>
    <message>
        <source>In this room, changes under {floor} cannot be told from chance.</source>
        <translation>Bu odada {floor} altındaki değişimler rastlantıdan ayırt edilemez.</translation>
    </message>
    <message>
        <source>From {n} photos of skin of which veins cover {coverage}</source>
        <translation>Venlerin {coverage} kapladığı derinin {n} fotoğrafından</translation>
    </message>
    <message>
        <source>{of}, taken with {camera}.</source>
        <translation>{of}, {camera} ile çekildi.</translation>
    </message>
    <message>
        <source>a camera that the photos do not name</source>
        <translation>fotoğrafların adını vermediği bir kamera</translation>
    </message>
    <message>
        <source>± {n} %</source>
        <translation>± %{n}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Işık</translation>
    </message>
    <message>
        <source>colour difference {n}</source>
        <translation>renk farkı {n}</translation>
    </message>
    <message>
        <source>Of plain skin (CIEDE2000), the median; up to 3 is good</source>
        <translation>Düz derinin (CIEDE2000) ortancası; 3’e kadar iyidir</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Keskinlik</translation>
    </message>
    <message>
        <source>Standard deviation between the photos; up to 15 % is good</source>
        <translation>Fotoğraflar arası standart sapma; %15’e kadar iyidir</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Uzaklık</translation>
    </message>
    <message>
        <source>Standard deviation between the photos; up to 8 % is good</source>
        <translation>Fotoğraflar arası standart sapma; %8’e kadar iyidir</translation>
    </message>
    <message>
        <source>Light, sharpness and distance were kept well. Choose an area with more thread veins, hold the camera square to the skin, and check again.</source>
        <translation>Işık, keskinlik ve uzaklık iyi tutuldu. Daha çok telanjiektazisi olan bir bölge seçin, kamerayı deriye dik tutun ve yeniden denetleyin.</translation>
    </message>
    <message>
        <source>{day} by {who}</source>
        <translation>{day}, {who}</translation>
    </message>
    <message>
        <source>Checked last on {when} with {camera}: from {floor}. A new check counts instead.</source>
        <translation>Son denetim {when}, {camera} ile: {floor} üzeri. Yeni bir denetim onun yerini alır.</translation>
    </message>
    <message>
        <source>checked {day}: from {floor}</source>
        <translation>denetlendi {day}: {floor} üzeri</translation>
    </message>
    <message>
        <source>not yet checked with this camera</source>
        <translation>bu kamerayla henüz denetlenmedi</translation>
    </message>
    <message>
        <source>to be checked again</source>
        <translation>yeniden denetlenecek</translation>
    </message>
    <message>
        <source>not yet checked here</source>
        <translation>burada henüz denetlenmedi</translation>
    </message>
    <message>
        <source>Nobody knows yet how small a change this room, light and camera can show</source>
        <translation>Bu odanın, ışığın ve kameranın ne kadar küçük bir değişimi gösterebileceğini henüz kimse bilmiyor</translation>
    </message>
    <message>
        <source>Changes under {floor} cannot be told from chance here: the interval was widened to it</source>
        <translation>Burada {floor} altındaki değişimler rastlantıdan ayırt edilemez: aralık ona genişletildi</translation>
    </message>
    <message>
        <source>Changes under {floor} cannot be told from chance here; the interval is wider anyway</source>
        <translation>Burada {floor} altındaki değişimler rastlantıdan ayırt edilemez; aralık zaten daha geniş</translation>
    </message>
    <message>
        <source>Checked on {day} with {camera}: from {floor}. That says nothing of another camera: check this one</source>
        <translation>{day} günü {camera} ile denetlendi: {floor} üzeri. Bu, başka bir kamera için bir şey söylemez: bunu denetleyin</translation>
    </message>
    <message>
        <source>Checked on {day} with recipe {recipe}, before the method changed: check the set-up again</source>
        <translation>{day} günü, yöntem değişmeden önce, tarif {recipe} ile denetlendi: düzeni yeniden denetleyin</translation>
    </message>
</context>
<context>
    <name>showcase</name>
    <message>
        <source>The pages are in {folder}. A display is needed for the window.</source>
        <translation>Sayfalar {folder} içinde. Pencere için ekran gerekir.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Find a patient</source>
        <translation>Hasta bul</translation>
    </message>
    <message>
        <source>Type a part of the name, the number or the date of birth and press Enter. {find} finds areas and actions too, wherever you are.</source>
        <translation>Adın bir parçasını, numarayı veya doğum tarihini yazıp Enter’a basın. {find}, nerede olursanız olun bölgeleri ve eylemleri de bulur.</translation>
    </message>
    <message>
        <source>A card for each treated area</source>
        <translation>Her tedavi bölgesi için bir kart</translation>
    </message>
    <message>
        <source>Baseline, latest photo and the change with its interval. Drop photos on it: you are asked where they belong, then they are measured.</source>
        <translation>Başlangıç, son fotoğraf ve aralığıyla değişim. Üzerine fotoğraf bırakın: nereye ait oldukları sorulur, sonra ölçülürler.</translation>
    </message>
    <message>
        <source>Before and after in one frame</source>
        <translation>Öncesi ve sonrası tek çerçevede</translation>
    </message>
    <message>
        <source>Side by side, with a wipe, or as a map of what changed: keys 1 to 6. The chips beside it say whether the two photos may be compared.</source>
        <translation>Yan yana, silmeyle veya değişenin haritası olarak: 1–6 tuşları. Yanındaki etiketler iki fotoğrafın karşılaştırılıp karşılaştırılamayacağını söyler.</translation>
    </message>
    <message>
        <source>The course over real dates</source>
        <translation>Gerçek tarihlerle süreç</translation>
    </message>
    <message>
        <source>Each photo is a point with its interval. {present} shows the patient their own area, in plain words; {keys} lists all keys.</source>
        <translation>Her fotoğraf, aralığıyla bir noktadır. {present} hastaya kendi bölgesini yalın sözlerle gösterir; {keys} tüm tuşları listeler.</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>Done again: {edit}</source>
        <translation>Yeniden yapıldı: {edit}</translation>
    </message>
    <message>
        <source>Undone: {edit}</source>
        <translation>Geri alındı: {edit}</translation>
    </message>
    <message>
        <source>Patient added.</source>
        <translation>Hasta eklendi.</translation>
    </message>
    <message>
        <source>Patient changed.</source>
        <translation>Hasta değişti.</translation>
    </message>
    <message>
        <source>Patient moved to the trash, kept for 30 days.</source>
        <translation>Hasta çöp kutusuna taşındı, 30 gün saklanır.</translation>
    </message>
    <message>
        <source>Consent recorded.</source>
        <translation>Onam kaydedildi.</translation>
    </message>
    <message>
        <source>Patient archived; search for “archived” to find them.</source>
        <translation>Hasta arşivlendi; bulmak için “arşivlendi” arayın.</translation>
    </message>
    <message>
        <source>Patient brought back from the archive.</source>
        <translation>Hasta arşivden geri getirildi.</translation>
    </message>
    <message>
        <source>Patients merged into one.</source>
        <translation>Hastalar birleştirildi.</translation>
    </message>
    <message>
        <source>Checklist recorded.</source>
        <translation>Kontrol listesi kaydedildi.</translation>
    </message>
    <message>
        <source>Checklist moved to the trash, kept for 30 days.</source>
        <translation>Kontrol listesi çöp kutusuna taşındı, 30 gün saklanır.</translation>
    </message>
    <message>
        <source>Examination of the veins recorded.</source>
        <translation>Ven incelemesi kaydedildi.</translation>
    </message>
    <message>
        <source>Examination moved to the trash, kept for 30 days.</source>
        <translation>İnceleme çöp kutusuna taşındı, 30 gün saklanır.</translation>
    </message>
    <message>
        <source>Area moved on the figure.</source>
        <translation>Bölge şekilde taşındı.</translation>
    </message>
    <message>
        <source>Treated area added.</source>
        <translation>Tedavi bölgesi eklendi.</translation>
    </message>
    <message>
        <source>Treated area changed.</source>
        <translation>Tedavi bölgesi değişti.</translation>
    </message>
    <message>
        <source>Treated area moved to the trash, kept for 30 days.</source>
        <translation>Bölge çöp kutusuna taşındı, 30 gün saklanır.</translation>
    </message>
    <message>
        <source>View added.</source>
        <translation>Görünüm eklendi.</translation>
    </message>
    <message>
        <source>View changed.</source>
        <translation>Görünüm değişti.</translation>
    </message>
    <message>
        <source>View moved to the trash, kept for 30 days.</source>
        <translation>Görünüm çöp kutusuna taşındı, 30 gün saklanır.</translation>
    </message>
    <message>
        <source>Session saved.</source>
        <translation>Seans kaydedildi.</translation>
    </message>
    <message>
        <source>Session changed.</source>
        <translation>Seans değişti.</translation>
    </message>
    <message>
        <source>Session moved to the trash, kept for 30 days.</source>
        <translation>Seans çöp kutusuna taşındı, 30 gün saklanır.</translation>
    </message>
    <message>
        <source>Photo changed.</source>
        <translation>Fotoğraf değişti.</translation>
    </message>
    <message>
        <source>Photo moved.</source>
        <translation>Fotoğraf taşındı.</translation>
    </message>
    <message>
        <source>Note pinned.</source>
        <translation>Not iliştirildi.</translation>
    </message>
    <message>
        <source>Note changed.</source>
        <translation>Not değişti.</translation>
    </message>
    <message>
        <source>Note taken off; Undo brings it back.</source>
        <translation>Not çıkarıldı; Geri al onu döndürür.</translation>
    </message>
    <message>
        <source>Unfiled photo moved to the trash, kept for 30 days.</source>
        <translation>Dosyalanmamış fotoğraf çöp kutusuna taşındı, 30 gün saklanır.</translation>
    </message>
    <message>
        <source>Photo moved to the trash, kept for 30 days.</source>
        <translation>Fotoğraf çöp kutusuna taşındı, 30 gün saklanır.</translation>
    </message>
    <message>
        <source>Scale set.</source>
        <translation>Ölçek belirlendi.</translation>
    </message>
    <message>
        <source>Landmarks set; the photo is compared by them.</source>
        <translation>İşaret noktaları kondu; fotoğraf onlarla karşılaştırılır.</translation>
    </message>
    <message>
        <source>Landmarks removed; the photo is compared without them.</source>
        <translation>İşaret noktaları kaldırıldı; fotoğraf onlarsız karşılaştırılır.</translation>
    </message>
    <message>
        <source>Region drawn; the series is measured within it.</source>
        <translation>Alan çizildi; seri onun içinde ölçülür.</translation>
    </message>
    <message>
        <source>Region cleared; the series is measured everywhere.</source>
        <translation>Alan temizlendi; seri her yerde ölçülür.</translation>
    </message>
    <message>
        <source>Veins corrected by hand.</source>
        <translation>Venler elle düzeltildi.</translation>
    </message>
    <message>
        <source>Corrections by hand cleared.</source>
        <translation>Elle düzeltmeler temizlendi.</translation>
    </message>
    <message>
        <source>Review saved: region and veins.</source>
        <translation>İnceleme kaydedildi: alan ve venler.</translation>
    </message>
    <message>
        <source>Baseline set; the series is compared again.</source>
        <translation>Başlangıç belirlendi; seri yeniden karşılaştırılır.</translation>
    </message>
    <message>
        <source>Restored from the trash.</source>
        <translation>Çöp kutusundan geri getirildi.</translation>
    </message>
    <message>
        <source>Photo protocol saved.</source>
        <translation>Fotoğraf protokolü kaydedildi.</translation>
    </message>
    <message>
        <source>Set-up checked.</source>
        <translation>Çekim düzeni denetlendi.</translation>
    </message>
    <message>
        <source>Saved: {edit}.</source>
        <translation>Kaydedildi: {edit}.</translation>
    </message>
    <message>
        <source>Undo: {edit}</source>
        <translation>Geri al: {edit}</translation>
    </message>
    <message>
        <source>Redo: {edit}</source>
        <translation>Yinele: {edit}</translation>
    </message>
</context>
<context>
    <name>veins</name>
    <message>
        <source>{width} wide</source>
        <translation>{width} geniş</translation>
    </message>
    <message>
        <source>{length} long</source>
        <translation>{length} uzun</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dışarıda</translation>
    </message>
    <message>
        <source>Thread vein</source>
        <translation>Telanjiektazi</translation>
    </message>
    <message>
        <source>Reticular vein</source>
        <translation>Retiküler ven</translation>
    </message>
    <message>
        <source>Wide vein</source>
        <translation>Geniş ven</translation>
    </message>
    <message>
        <source>Vein</source>
        <translation>Ven</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>The photo is blurred: hold still, focus on the skin and take it again.</source>
        <translation>Fotoğraf bulanık: kıpırdamayın, deriye odaklayın ve yeniden çekin.</translation>
    </message>
    <message>
        <source>Light is reflected by the skin: turn the lamp or the flash aside.</source>
        <translation>Deri ışığı yansıtıyor: lambayı veya flaşı yana çevirin.</translation>
    </message>
    <message>
        <source>The photo is too dark: add light and take it again.</source>
        <translation>Fotoğraf çok karanlık: ışık ekleyip yeniden çekin.</translation>
    </message>
    <message>
        <source>The photo is too bright: lower the light or the exposure.</source>
        <translation>Fotoğraf çok parlak: ışığı veya pozlamayı azaltın.</translation>
    </message>
    <message>
        <source>Only little skin can be judged: go closer or frame the area anew.</source>
        <translation>Çok az deri değerlendirilebiliyor: yaklaşın veya yeniden kadrajlayın.</translation>
    </message>
    <message>
        <source>Hair hides veins here: shave or clip, then take the photo again.</source>
        <translation>Kıllar burada venleri gizliyor: tıraş edin veya kısaltın, sonra yeniden çekin.</translation>
    </message>
    <message>
        <source>A vein of 3 mm or more is left out of the figure: check it with the patient standing.</source>
        <translation>3 mm veya daha geniş bir ven sayının dışında: hasta ayaktayken bakın.</translation>
    </message>
    <message>
        <source>Two scales disagree by more than 10 %: check the marker, the ruler and what was entered.</source>
        <translation>İki ölçek %10’dan fazla farklı: işareti, cetveli ve girileni denetleyin.</translation>
    </message>
    <message>
        <source>A scale marker is cut, covered, bent or mirrored and gives no scale: show all of it, lying flat.</source>
        <translation>Bir ölçek işareti kesik, örtülü, bükük veya ayna görüntüsü ve ölçek vermiyor: tümünü, düz gösterin.</translation>
    </message>
    <message>
        <source>No skin was found: frame the area anew, in even light.</source>
        <translation>Deri bulunamadı: eşit ışıkta yeniden kadrajlayın.</translation>
    </message>
    <message>
        <source>The photo has no colour: take it again in colour.</source>
        <translation>Fotoğrafta renk yok: renkli çekin.</translation>
    </message>
    <message>
        <source>A screenshot or a picture of a picture cannot be measured: use the photograph itself.</source>
        <translation>Ekran görüntüsü veya bir resmin resmi ölçülemez: fotoğrafın kendisini kullanın.</translation>
    </message>
    <message>
        <source>The photos could not be aligned: set landmarks, or photograph it like the first time.</source>
        <translation>Fotoğraflar hizalanamadı: işaret noktaları koyun veya ilk seferki gibi çekin.</translation>
    </message>
    <message>
        <source>One photo is much less sharp: take it again in focus.</source>
        <translation>Bir fotoğraf çok daha az keskin: net olarak yeniden çekin.</translation>
    </message>
    <message>
        <source>The light differs too much: use the same lamp and distance.</source>
        <translation>Işık çok farklı: aynı lambayı ve uzaklığı kullanın.</translation>
    </message>
    <message>
        <source>The photos share too little skin: frame it like the first photo.</source>
        <translation>Fotoğrafların ortak derisi çok az: ilk fotoğraf gibi kadrajlayın.</translation>
    </message>
    <message>
        <source>Standing fills veins that lying empties: take the photo in the same posture.</source>
        <translation>Ayakta durmak, yatmanın boşalttığı venleri doldurur: aynı duruşta çekin.</translation>
    </message>
    <message>
        <source>One photo is mirrored: check the side and the camera&apos;s mirroring.</source>
        <translation>Bir fotoğraf ayna görüntüsü: tarafı ve kameranın aynalamasını denetleyin.</translation>
    </message>
    <message>
        <source>The photos seem to show different skin: check patient and side.</source>
        <translation>Fotoğraflar farklı deri gösteriyor gibi: hastayı ve tarafı denetleyin.</translation>
    </message>
    <message>
        <source>Only one photo was taken in cross-polarised light, which shows more of what lies in the skin: use the same filters.</source>
        <translation>Yalnız bir fotoğraf, deride yatanı daha çok gösteren çapraz polarize ışıkta çekilmiş: aynı filtreleri kullanın.</translation>
    </message>
    <message>
        <source>Only one photo was enlarged by digital zoom, which invents detail: go closer instead.</source>
        <translation>Yalnız bir fotoğraf, ayrıntı uyduran dijital yakınlaştırmayla büyütülmüş: bunun yerine yaklaşın.</translation>
    </message>
    <message>
        <source>The camera or an app has altered one photo: file the original, taken without portrait, night or beauty mode.</source>
        <translation>Kamera veya uygulama bir fotoğrafı değiştirmiş: portre, gece veya güzellik modu olmadan çekilmiş aslını dosyalayın.</translation>
    </message>
    <message>
        <source>Of one of the two photos nobody has said how the patient held the area: Edit photo says it.</source>
        <translation>İki fotoğraftan birinde duruşu kimse söylememiş: Fotoğrafı düzenle söyler.</translation>
    </message>
    <message>
        <source>The posture differs a little: next time take the photo in the same posture.</source>
        <translation>Duruş biraz farklı: gelecek sefer aynı duruşta çekin.</translation>
    </message>
    <message>
        <source>Of one of the two photos nobody has said whether filters were used: Edit photo says it.</source>
        <translation>İki fotoğraftan birinde filtre kullanılıp kullanılmadığını kimse söylememiş: Fotoğrafı düzenle söyler.</translation>
    </message>
    <message>
        <source>Only one photo was taken through polarising filters: next time use the same ones.</source>
        <translation>Yalnız bir fotoğraf polarizasyon filtresiyle çekilmiş: gelecek sefer aynılarını kullanın.</translation>
    </message>
    <message>
        <source>Digital zoom enlarges without showing more: next time go closer instead.</source>
        <translation>Dijital yakınlaştırma daha çoğunu göstermeden büyütür: gelecek sefer yaklaşın.</translation>
    </message>
    <message>
        <source>The camera or an app has altered this pair: next time without portrait, night or beauty mode, and not by messenger.</source>
        <translation>Kamera veya uygulama bu çifti değiştirmiş: gelecek sefer portre, gece veya güzellik modu ve mesajlaşma olmadan.</translation>
    </message>
    <message>
        <source>Only one photo was edited or taken with HDR: file originals, taken in the same mode.</source>
        <translation>Yalnız bir fotoğraf düzenlenmiş veya HDR ile çekilmiş: aynı modda çekilmiş asıllarını dosyalayın.</translation>
    </message>
    <message>
        <source>Only one of the two photos was corrected by hand: a vein mended in one only looks gone or new. Review the other, too.</source>
        <translation>İki fotoğraftan yalnız biri elle düzeltildi: yalnız birinde düzeltilen ven gitmiş veya yeni görünür. Ötekini de inceleyin.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Sağ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>thigh</source>
        <translation>uyluk</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>diz</translation>
    </message>
    <message>
        <source>calf</source>
        <translation>baldır</translation>
    </message>
    <message>
        <source>shin</source>
        <translation>incik</translation>
    </message>
    <message>
        <source>ankle</source>
        <translation>ayak bileği</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>ayak</translation>
    </message>
    <message>
        <source>cheek</source>
        <translation>yanak</translation>
    </message>
    <message>
        <source>nose</source>
        <translation>burun</translation>
    </message>
    <message>
        <source>chin</source>
        <translation>çene</translation>
    </message>
    <message>
        <source>forehead</source>
        <translation>alın</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>boyun</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>göğüs</translation>
    </message>
    <message>
        <source>abdomen</source>
        <translation>karın</translation>
    </message>
    <message>
        <source>back</source>
        <translation>sırt</translation>
    </message>
    <message>
        <source>upper arm</source>
        <translation>üst kol</translation>
    </message>
    <message>
        <source>forearm</source>
        <translation>ön kol</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>el</translation>
    </message>
    <message>
        <source>back of the knee</source>
        <translation>diz arkası</translation>
    </message>
    <message>
        <source>buttock</source>
        <translation>kalça (arka)</translation>
    </message>
    <message>
        <source>hip</source>
        <translation>kalça</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>omuz</translation>
    </message>
    <message>
        <source>temple</source>
        <translation>şakak</translation>
    </message>
    <message>
        <source>eyelid</source>
        <translation>göz kapağı</translation>
    </message>
    <message>
        <source>lip</source>
        <translation>dudak</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Genel görünüm</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>Yakın çekim</translation>
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
        <translation>Oblik</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Ön</translation>
    </message>
    <message>
        <source>Right 45°</source>
        <translation>Sağ 45°</translation>
    </message>
    <message>
        <source>Left 45°</source>
        <translation>Sol 45°</translation>
    </message>
    <message>
        <source>Right 90°</source>
        <translation>Sağ 90°</translation>
    </message>
    <message>
        <source>Left 90°</source>
        <translation>Sol 90°</translation>
    </message>
    <message>
        <source>Black, matt</source>
        <translation>Siyah, mat</translation>
    </message>
    <message>
        <source>Blue, matt</source>
        <translation>Mavi, mat</translation>
    </message>
    <message>
        <source>Grey, matt</source>
        <translation>Gri, mat</translation>
    </message>
    <message>
        <source>White wall</source>
        <translation>Beyaz duvar</translation>
    </message>
    <message>
        <source>Two lamps</source>
        <translation>İki lamba</translation>
    </message>
    <message>
        <source>Ring flash</source>
        <translation>Halka flaş</translation>
    </message>
    <message>
        <source>Built-in flash</source>
        <translation>Yerleşik flaş</translation>
    </message>
    <message>
        <source>Room light</source>
        <translation>Oda ışığı</translation>
    </message>
    <message>
        <source>Daylight</source>
        <translation>Gün ışığı</translation>
    </message>
    <message>
        <source>Record photographs</source>
        <translation>Fotoğraf çekilmesi</translation>
    </message>
    <message>
        <source>Show to other patients</source>
        <translation>Başka hastalara gösterme</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Yayımlama</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Verildi</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Alerji</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Gebelik</translation>
    </message>
    <message>
        <source>Breast-feeding</source>
        <translation>Emzirme</translation>
    </message>
    <message>
        <source>Clotting disorder</source>
        <translation>Pıhtılaşma bozukluğu</translation>
    </message>
    <message>
        <source>Anticoagulants</source>
        <translation>Antikoagülanlar</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sorulmadı</translation>
    </message>
    <message>
        <source>Known allergy to the sclerosant</source>
        <translation>Sklerozana karşı bilinen alerji</translation>
    </message>
    <message>
        <source>Acute deep vein thrombosis or pulmonary embolism, or one before</source>
        <translation>Akut derin ven trombozu veya akciğer embolisi, ya da geçirilmiş olanı</translation>
    </message>
    <message>
        <source>Infection: at the site of treatment, or severe elsewhere</source>
        <translation>Enfeksiyon: tedavi yerinde, veya başka yerde ağır</translation>
    </message>
    <message>
        <source>Long-lasting immobility or confinement to bed</source>
        <translation>Uzun süreli hareketsizlik veya yatağa bağlılık</translation>
    </message>
    <message>
        <source>Known right-to-left shunt, such as a symptomatic open foramen ovale (foam)</source>
        <translation>Bilinen sağdan sola şant, örneğin belirtili açık foramen ovale (köpük)</translation>
    </message>
    <message>
        <source>Pregnancy or breast-feeding</source>
        <translation>Gebelik veya emzirme</translation>
    </message>
    <message>
        <source>Thrombophilia or another clotting disorder</source>
        <translation>Trombofili veya başka pıhtılaşma bozukluğu</translation>
    </message>
    <message>
        <source>Migraine with aura, or disturbed sight or nerves after foam</source>
        <translation>Auralı migren, veya köpükten sonra görme ya da sinir bozukluğu</translation>
    </message>
    <message>
        <source>Peripheral arterial disease</source>
        <translation>Periferik arter hastalığı</translation>
    </message>
    <message>
        <source>Diabetes with complications</source>
        <translation>Komplikasyonlu diyabet</translation>
    </message>
    <message>
        <source>Bronchial asthma or many allergies</source>
        <translation>Bronşiyal astım veya çok sayıda alerji</translation>
    </message>
    <message>
        <source>Poor general health, or heart failure</source>
        <translation>Kötü genel durum, veya kalp yetmezliği</translation>
    </message>
    <message>
        <source>Bruise</source>
        <translation>Morluk</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>Şişlik</translation>
    </message>
    <message>
        <source>Lump or clot</source>
        <translation>Sertlik veya pıhtı</translation>
    </message>
    <message>
        <source>Stain</source>
        <translation>Leke</translation>
    </message>
    <message>
        <source>Matting</source>
        <translation>Matting</translation>
    </message>
    <message>
        <source>Blister or ulcer</source>
        <translation>Su toplaması veya yara</translation>
    </message>
    <message>
        <source>Stocking marks</source>
        <translation>Çorap izleri</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Bronzluk</translation>
    </message>
    <message>
        <source>Shaving rash</source>
        <translation>Tıraş tahrişi</translation>
    </message>
    <message>
        <source>Microsclerotherapy</source>
        <translation>Mikroskleroterapi</translation>
    </message>
    <message>
        <source>Foam sclerotherapy</source>
        <translation>Köpük skleroterapi</translation>
    </message>
    <message>
        <source>Laser</source>
        <translation>Lazer</translation>
    </message>
    <message>
        <source>Radio-frequency</source>
        <translation>Radyofrekans</translation>
    </message>
    <message>
        <source>Stripping</source>
        <translation>Stripping</translation>
    </message>
    <message>
        <source>Before treatment</source>
        <translation>Tedaviden önce</translation>
    </message>
    <message>
        <source>Straight after treatment</source>
        <translation>Tedaviden hemen sonra</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Ayakta</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Oturarak</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Yatarak</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Crossed</source>
        <translation>Çapraz</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Paralel</translation>
    </message>
    <message>
        <source>Portrait mode</source>
        <translation>Portre modu</translation>
    </message>
    <message>
        <source>Night mode</source>
        <translation>Gece modu</translation>
    </message>
    <message>
        <source>Beauty filter</source>
        <translation>Güzellik filtresi</translation>
    </message>
    <message>
        <source>Drawn by a computer</source>
        <translation>Bilgisayar çizimi</translation>
    </message>
    <message>
        <source>Sent by messenger</source>
        <translation>Mesajla gönderilmiş</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Düzenlenmiş</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Girilen</translation>
    </message>
    <message>
        <source>Scale marker</source>
        <translation>Ölçek işareti</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Cetvel</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Thread, under 1 mm</source>
        <translation>Telanjiektazi, 1 mm altı</translation>
    </message>
    <message>
        <source>Reticular, 1–3 mm</source>
        <translation>Retiküler, 1–3 mm</translation>
    </message>
    <message>
        <source>Wide, 3 mm and more</source>
        <translation>Geniş, 3 mm ve üstü</translation>
    </message>
    <message>
        <source>Width not known</source>
        <translation>Genişlik bilinmiyor</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Kesin</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Olası</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Kuşkulu</translation>
    </message>
    <message>
        <source>Less than at baseline</source>
        <translation>Başlangıçtan az</translation>
    </message>
    <message>
        <source>More than at baseline</source>
        <translation>Başlangıçtan çok</translation>
    </message>
    <message>
        <source>No measurable change</source>
        <translation>Ölçülebilir değişiklik yok</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Karşılaştırılamaz</translation>
    </message>
    <message>
        <source>Too early to judge</source>
        <translation>Değerlendirmek için erken</translation>
    </message>
    <message>
        <source>Early result</source>
        <translation>Erken sonuç</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Bulanık</translation>
    </message>
    <message>
        <source>Glare</source>
        <translation>Parlama</translation>
    </message>
    <message>
        <source>Too dark</source>
        <translation>Çok karanlık</translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation>Çok parlak</translation>
    </message>
    <message>
        <source>Little skin</source>
        <translation>Az deri</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Kıl</translation>
    </message>
    <message>
        <source>Wide vein left out</source>
        <translation>Geniş ven dışarıda</translation>
    </message>
    <message>
        <source>Scales disagree</source>
        <translation>Ölçekler çelişiyor</translation>
    </message>
    <message>
        <source>Marker not readable</source>
        <translation>İşaret okunmuyor</translation>
    </message>
    <message>
        <source>No skin found</source>
        <translation>Deri bulunamadı</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Renk yok</translation>
    </message>
    <message>
        <source>Not a photograph</source>
        <translation>Fotoğraf değil</translation>
    </message>
    <message>
        <source>Not aligned</source>
        <translation>Hizalı değil</translation>
    </message>
    <message>
        <source>Different sharpness</source>
        <translation>Farklı keskinlik</translation>
    </message>
    <message>
        <source>Different light</source>
        <translation>Farklı ışık</translation>
    </message>
    <message>
        <source>Little overlap</source>
        <translation>Az örtüşme</translation>
    </message>
    <message>
        <source>Different posture</source>
        <translation>Farklı duruş</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Ayna görüntüsü</translation>
    </message>
    <message>
        <source>Different skin</source>
        <translation>Farklı deri</translation>
    </message>
    <message>
        <source>Different polarisation</source>
        <translation>Farklı polarizasyon</translation>
    </message>
    <message>
        <source>Digital zoom</source>
        <translation>Dijital yakınlaştırma</translation>
    </message>
    <message>
        <source>Altered picture</source>
        <translation>Değiştirilmiş resim</translation>
    </message>
    <message>
        <source>Posture not known</source>
        <translation>Duruş bilinmiyor</translation>
    </message>
    <message>
        <source>Another posture</source>
        <translation>Başka duruş</translation>
    </message>
    <message>
        <source>Filters not known</source>
        <translation>Filtreler bilinmiyor</translation>
    </message>
    <message>
        <source>Other filters</source>
        <translation>Başka filtreler</translation>
    </message>
    <message>
        <source>Edited picture</source>
        <translation>Düzenlenmiş resim</translation>
    </message>
    <message>
        <source>Only one corrected</source>
        <translation>Yalnız biri düzeltildi</translation>
    </message>
    <message>
        <source>{side} {site}</source>
        <translation>{side} {site}</translation>
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
