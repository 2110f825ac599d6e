/* Sizes of port class structures and of interfaces' tables of methods on x64. Parse with -fsyntax-only. */
#include <portcls.h>
#define SIZE(t, n) _Static_assert(sizeof(t) == (n), #t)
#define AT(t, f, n) _Static_assert(__builtin_offsetof(t, f) == (n), #t "." #f)

SIZE(PCPROPERTY_ITEM, 24); SIZE(PCMETHOD_ITEM, 24); SIZE(PCEVENT_ITEM, 24); SIZE(PCPROPERTY_REQUEST, 72); SIZE(PCMETHOD_REQUEST, 40);
SIZE(PCEVENT_REQUEST, 56); SIZE(PCAUTOMATION_TABLE, 56); SIZE(PCPIN_DESCRIPTOR, 112); SIZE(PCNODE_DESCRIPTOR, 32);
SIZE(PCFILTER_DESCRIPTOR, 80); SIZE(DRMRIGHTS, 12); SIZE(DRMFORWARD, 32); SIZE(PC_POWER_FRAMEWORK_SETTINGS, 72);
SIZE(struct IMiniportWaveRTStreamNotificationVtbl, 15 * 8); SIZE(struct IPortWavePciVtbl, 8 * 8);
SIZE(struct IAdapterPowerManagement3Vtbl, 9 * 8); SIZE(struct IDrmPort2Vtbl, 10 * 8); SIZE(struct IPortClsStreamResourceManager2Vtbl, 6 * 8);
AT(struct IMiniportWaveRTVtbl, NewStream, 6 * 8); AT(struct IServiceGroupVtbl, CancelDelayedService, 8 * 8);

static NTSTATUS Handle(PPCPROPERTY_REQUEST Request) { return STATUS_NOT_IMPLEMENTED; }
static PCPROPERTY_ITEM Items[] = { { &KSPROPSETID_Jack, KSPROPERTY_JACK_DESCRIPTION, PCPROPERTY_ITEM_FLAG_GET, Handle } };
DEFINE_PCAUTOMATION_TABLE_PROP(Automation, Items);
