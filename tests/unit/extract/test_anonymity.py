"""Requests not to be named, worded in many ways: each is noticed, and with whoever made it."""

from __future__ import annotations

import pytest

from sijill.extract.read import read
from sijill.model.mentions import ProtectionFlag

REASON = "asked not to be named"


def _asked(text: str) -> list[ProtectionFlag]:
    return [flag for flag in read(text, id="t", country="SY").protection if flag.reason == REASON]


ENGLISH = [
    ("Rima Darwish", "Rima Darwish, who saw it, asked for her name to be kept out."),
    ("Rima Darwish", "A nurse, Rima Darwish, said on condition of anonymity that the wounded were left in the yard."),
    ("", "A nurse at the clinic, speaking anonymously for fear of reprisals, said soldiers shot two men."),
    ("", "The source declined to be identified because he was not authorised to speak to the media."),
    ("Hani", "Hani, whose full name is being withheld for his safety, watched the lorries leave."),
    ("Hani", "Hani, not his real name, said he counted nine bodies in the ditch."),
    ("Layla", '"They took my brother," said Layla, whose name has been changed to protect her family.'),
    ("", "One resident, who wished to remain unnamed, said gunmen went from door to door."),
    ("", "A teacher who did not want her name published told the paper that the school was burned."),
    ("Samer Khatib", "Samer Khatib said he would only talk if we did not print his surname."),
    ("Samer", "Samer, 34, who gave only his first name, said the shelling began at dawn."),
    ("Nadia", "Nadia (a pseudonym) hid in the cellar with her neighbours."),
    ("", "A shopkeeper spoke to us on the condition that his identity not be disclosed."),
    ("", "The witness requested anonymity, citing security concerns."),
    ("Yusuf Barakat", "Yusuf Barakat begged us not to use his name in the report."),
    (
        "Yusuf Barakat",
        '"Please do not write my name," Yusuf Barakat told the interviewer. He had watched the killing from a roof.',
    ),
    ("", "A driver, who refused to give his name, said the convoy was hit twice."),
    ("", "Another man, who preferred not to be named, pointed to the burned house."),
    ("Mariam Odeh", "Mariam Odeh agreed to speak but insisted that she not be quoted by name."),
    ("", "Speaking off the record, a doctor said thirty bodies had arrived."),
    ("", "A doctor, talking on background because she feared losing her job, said thirty bodies had arrived."),
    ("", "Two farmers, neither of whom would be named, said the men wore masks."),
    ("Tariq", "We are calling him Tariq to protect his identity. He saw the men drag his uncle out."),
    ("Farida", "She asked to be called Farida. Her husband was shot in front of her."),
    ("", "A member of staff told us, asking that we hide her name, that the ward was full."),
    ("", "The man, who would not be identified for his own security, described the massacre."),
    ("Karim Saleh", "Karim Saleh gave his account but later withdrew permission for his name to appear."),
    ("Idris", "Idris, who is using an alias, filmed the strike from his balcony."),
    ("", "An official who was not authorised to speak publicly said 12 people died."),
    (
        "Jamila Haddad",
        "Jamila Haddad, a mother of three, saw soldiers beat her husband to death. Her name must not be published.",
    ),
    ("Bilal", "Bilal's real name is known to the organisation but is withheld here."),
    ("", "The names of the witnesses have been changed."),
    ("Omar Najjar", "Omar Najjar, an eyewitness, fears that he will be killed if it becomes known he talked."),
    ("", '"If they learn I spoke to you they will kill me," the young man said, asking us to leave his name out.'),
    ("Salma", "Salma, who only wanted her first name used, said her house was looted."),
    ("", "A relative of the dead men, who did not wish to be named, said they were farmers."),
    ("", "A second survivor agreed to talk provided that he stay anonymous."),
    ("Hassan Miri", "Hassan Miri, who asked that his last name be the only one used, said his son was missing."),
    ("", "The paramedic said she did not feel safe giving her name."),
    ("Walid", "Walid, identified here by his first name only, said nobody came to help."),
    ("Dunya Sabri", "Dunya Sabri spoke to our reporter after being promised that nobody would learn who she was."),
    ("", '"Don\'t put my name anywhere," the baker pleaded.'),
    ("", "The informant's name is known to the editors."),
    ("Faris", "A man I will call Faris led me to the well where the bodies lay."),
    ("", "A former guard, his voice distorted on the tape, named the officers."),
    ("", "Our source inside the camp, who must remain nameless, says 14 prisoners died."),
    ("Mona Tayeb", "For her protection, Mona Tayeb's surname does not appear in the printed edition."),
    ("", "He consented to this interview only after we undertook to leave out anything that could identify him."),
    ("", "One of the drivers, who feared he would lose his licence if named, described the checkpoint."),
    ("Zeinab", "Zeinab - the name she chose for this article - saw the first shell land."),
    ("", '"My family is still there, so no names," he said. "They burned the whole street."'),
    ("", "A hospital worker who is not allowed to talk to journalists said the morgue was full."),
    ("", "The men spoke on the understanding that they would not be named."),
    ("Hamid Qasim", "Hamid Qasim told monitors he wanted his account used but not his name."),
    ("", "An elder with knowledge of the talks, who was granted anonymity to discuss them, said 20 had been killed."),
    ("", "Both women requested that their faces and names be concealed."),
    ("Rana", "Rana, as we shall call her, lost two brothers that night."),
    ("", "Names in this testimony have been replaced at the speakers' request."),
    ("", "He would give only the initial M. and his age, 41."),
    ("", "A villager contacted by phone, who insisted on anonymity, said the market was empty."),
    ("Lubna Hariri", 'Lubna Hariri said: "Write what happened, but do not write who told you."'),
    ("", "The survivor, who for security reasons is not identified in this report, was shot in the leg."),
]
ARABIC = [
    ("", "وقال شاهد عيان طلب عدم الكشف عن اسمه إن المسلحين أطلقوا النار على رجلين."),
    ("ريما درويش", "وقالت ريما درويش التي طلبت عدم ذكر اسمها إنها رأت الجثث في الساحة."),
    ("", "وقالت ممرضة فضلت عدم الكشف عن هويتها لأسباب أمنية إن الجرحى تركوا في الفناء."),
    ("أبو سامر", "وقال أبو سامر (اسم مستعار) إنه عدّ تسع جثث."),
    ("ليلى", "قالت ليلى، وقد غيرنا اسمها حفاظاً على سلامتها، إنهم أخذوا أخاها."),
    ("", "أحد السكان، الذي رفض ذكر اسمه خوفاً من الانتقام، قال إن المسلحين تنقلوا من باب إلى باب."),
    ("", "مصدر طبي اشترط عدم نشر اسمه أفاد بوصول ثلاثين جثة."),
    ("يوسف بركات", "رجانا يوسف بركات ألا نذكر اسمه في التقرير."),
    ("يوسف بركات", "قال يوسف بركات: «لا تكتبوا اسمي من فضلكم». وكان قد شاهد القتل من على سطح منزله."),
    ("", "وتحدث سائق، لم يشأ أن يُعرَّف باسمه، عن استهداف القافلة مرتين."),
    ("مريم عودة", "وافقت مريم عودة على الكلام شرط ألا يُنقل عنها بالاسم."),
    ("", "تحدث إلينا طبيب بشرط إخفاء هويته وقال إن الجناح كان ممتلئاً."),
    ("سامر", "سامر، الذي اكتفى بذكر اسمه الأول، قال إن القصف بدأ فجراً."),
    ("طارق", "نسميه هنا طارق لحماية هويته. رأى الرجال يسحبون عمه إلى الخارج."),
    ("", "وقالت معلمة لم ترغب في نشر اسمها للصحيفة إن المدرسة أُحرقت."),
    ("", "وقال مسؤول غير مخول بالتصريح لوسائل الإعلام إن 12 شخصاً قتلوا."),
    ("كريم صالح", "أدلى كريم صالح بشهادته ثم طلب سحب اسمه من التقرير."),
    ("", "وأضاف الشاهد الذي حجبنا اسمه حرصاً على حياته أن الجنود أحرقوا البيت."),
    ("", "شاهدة أخرى آثرت عدم الإفصاح عن اسمها قالت إن ابنها مفقود."),
    ("جميلة حداد", "وروت جميلة حداد، وهي أم لثلاثة، أن الجنود ضربوا زوجها حتى الموت. ويجب ألا يُنشر اسمها."),
    ("", "الأسماء الواردة في هذا التقرير مستعارة حفاظا على سلامة الشهود."),
    ("", "وقال ناجٍ تحفّظ عن ذكر اسمه إن أحداً لم يأت للمساعدة."),
    ("وليد", "قال وليد (فضّل ذكر اسمه الأول فقط) إن الإسعاف تأخر ساعتين."),
    ("", "قال الرجل الذي طلب منا إخفاء اسمه: «إن علموا أنني تكلمت قتلوني»."),
    ("", "وتابع قريب للضحايا طالباً عدم التعريف به أنهم كانوا مزارعين."),
    ("دنيا صبري", "وعدنا دنيا صبري بألا يعرف أحد من تكون، فروت ما جرى."),
    ("", "قال الخباز متوسلاً: «لا تضعوا اسمي في أي مكان»."),
    ("", "اسم الشاهد محفوظ لدى إدارة التحرير."),
    ("فارس", "قادني رجل سأسميه فارس إلى البئر التي ألقيت فيها الجثث."),
    ("", "مصدرنا داخل المعسكر، الذي لا بد أن يبقى مجهولاً، يقول إن 14 سجيناً ماتوا."),
    ("", "أحد السائقين، وخشي أن يفقد رخصته إن ذُكر اسمه، وصف الحاجز."),
    ("زينب", "زينب، وهو الاسم الذي اختارته لهذا التقرير، رأت القذيفة الأولى."),
    ("", "«أهلي ما زالوا هناك، بلا أسماء رجاء»، قال الشاب. «أحرقوا الشارع كله»."),
    ("", "عاملة في المستشفى لا يُسمح لها بالحديث إلى الصحفيين قالت إن المشرحة امتلأت."),
    ("", "تكلم الرجال على أساس أن أسماءهم لن تُنشر."),
    ("حميد قاسم", "أخبر حميد قاسم الراصدين أنه يريد استخدام شهادته لا اسمه."),
    ("", "وجيه مطلع على المحادثات مُنح حق عدم الكشف عن هويته قال إن عشرين قُتلوا."),
    ("", "طلبت المرأتان إخفاء وجهيهما واسميهما."),
    ("رنا", "رنا، كما سنسميها، فقدت شقيقين تلك الليلة."),
    ("", "استبدلت الأسماء في هذه الشهادة بناء على رغبة أصحابها."),
    ("", "لم يعطنا سوى الحرف الأول من اسمه وعمره، 41 عاماً."),
    ("", "وقال قروي تواصلنا معه هاتفياً وأصر على السرية إن السوق كان خالياً."),
    ("", "الناجي الذي لم نذكر اسمه هنا لدواعٍ أمنية أصيب بطلق في ساقه."),
    ("سلوى", "سلوى (ليس اسمها الحقيقي) سمعت الطائرة قبل الانفجار."),
    ("", "وبحسب مسعف تحدث شريطة عدم الإفصاح عن هويته فإن القتلى سبعة."),
]
NOT_ASKED = [
    "Colonel Adel Rahman, the police chief, said that 12 people were killed.",
    "Ibrahim Sultani, 61, was shot dead in front of his shop.",
    "The mayor, Lina Farouk, named the dead in a statement on Monday.",
    "The army did not name Sami Aziz, who was killed on Sunday.",
    "The victims have not been named by the police.",
    "The town was renamed after the war and its streets got new names.",
    "The ministry did not say on what condition aid would be let in.",
    "Police have not released her name.",
    "The ministry did not give the names of the wounded.",
    "The army refused to disclose the identity of the pilot.",
    "Relatives identified the body by his first name tattooed on the arm.",
    "The group has changed its name twice since 2015.",
    "He was known to everybody by his nickname, Abu Ali.",
    "Officials declined to comment on the strike.",
    "A bomb disposal officer, who was not named, was killed on Friday.",
    "The governor said he was not allowed to enter the town.",
    "Hundreds of families fled, fearing reprisals by the militia.",
    "The hospital wrote the names of the dead on the wall.",
    "He had asked to be buried beside his father.",
    "لم تكشف الشرطة عن هوية القتيل.",
    "أعلن الجيش مقتل جندي دون الكشف عن هويته.",
    "رفضت الوزارة نشر أسماء الجرحى.",
    "وقال اسم المستشفى تغير بعد الحرب.",
    "أغلقت السلطات الطريق لأسباب أمنية.",
    "فرت مئات العائلات خوفاً من القصف.",
    "عرف القتيل باسمه الحركي أبو ليث.",
    "قال محافظ المدينة عادل رحمن إن اثني عشر شخصاً قتلوا.",
    "تم دفنهم دون التعرف على هوياتهم.",
    "لم يذكر البيان عدد القتلى ولا أسماءهم.",
    "قتل كل من سامي عزيز وأحمد الخطيب ولم تعرف هوية الثالث.",
]


@pytest.mark.parametrize(("who", "text"), [*ENGLISH, *ARABIC])
def test_a_request_not_to_be_named_is_noticed_however_it_is_worded(who: str, text: str) -> None:
    assert _asked(text)


@pytest.mark.parametrize(("who", "text"), [row for row in [*ENGLISH, *ARABIC] if row[0]])
def test_the_request_is_laid_to_the_person_who_made_it(who: str, text: str) -> None:
    named = [flag.who for flag in read(text, id="t", country="SY").protection]
    assert any(who.split()[-1] in one for one in named)


@pytest.mark.parametrize("text", NOT_ASKED)
def test_those_whom_others_do_not_name_have_asked_for_nothing(text: str) -> None:
    assert not _asked(text)
