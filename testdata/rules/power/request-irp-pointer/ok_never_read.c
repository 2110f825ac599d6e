// The pointer is asked for, but never looked at.
#include <wdm.h>

typedef struct _BRICK { PDEVICE_OBJECT Pdo; PIRP Irp; ULONG Started; } BRICK, *PBRICK;

REQUEST_POWER_COMPLETE PowerDone;

NTSTATUS BrickSleep(PBRICK Brick)
{
    POWER_STATE state;
    PIRP unused;
    state.DeviceState = PowerDeviceD3;
    return PoRequestPowerIrp(Brick->Pdo, IRP_MN_SET_POWER, state, PowerDone, Brick, &unused);
}
