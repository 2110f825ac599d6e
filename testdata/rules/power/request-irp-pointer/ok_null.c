// No pointer is asked for.
#include <wdm.h>

typedef struct _OVEN { PDEVICE_OBJECT Pdo; PIRP Irp; ULONG Started; } OVEN, *POVEN;

REQUEST_POWER_COMPLETE PowerDone;

NTSTATUS OvenSleep(POVEN Oven)
{
    POWER_STATE state;
    state.DeviceState = PowerDeviceD3;
    return PoRequestPowerIrp(Oven->Pdo, IRP_MN_SET_POWER, state, PowerDone, Oven, NULL);
}
