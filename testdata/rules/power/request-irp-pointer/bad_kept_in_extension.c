// The pointer is kept in the extension.
#include <wdm.h>

typedef struct _LAMP { PDEVICE_OBJECT Pdo; PIRP Irp; ULONG Started; } LAMP, *PLAMP;

REQUEST_POWER_COMPLETE PowerDone;

NTSTATUS LampSleep(PLAMP Lamp)
{
    POWER_STATE state;
    state.DeviceState = PowerDeviceD3;
    return PoRequestPowerIrp(Lamp->Pdo, IRP_MN_SET_POWER, state, PowerDone, Lamp, &Lamp->Irp); // expect: power/request-irp-pointer
}
