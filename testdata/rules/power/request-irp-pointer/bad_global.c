// The pointer is kept in a global.
#include <wdm.h>

typedef struct _GRATE { PDEVICE_OBJECT Pdo; PIRP Irp; ULONG Started; } GRATE, *PGRATE;

REQUEST_POWER_COMPLETE PowerDone;

static PIRP g_Power;

VOID GratePower(PGRATE Grate, DEVICE_POWER_STATE Wanted)
{
    POWER_STATE state;
    state.DeviceState = Wanted;
    PoRequestPowerIrp(Grate->Pdo, IRP_MN_SET_POWER, state, PowerDone, Grate, &g_Power); // expect: power/request-irp-pointer
}
