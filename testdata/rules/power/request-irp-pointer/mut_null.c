// No pointer is asked for.
#include <wdm.h>

typedef struct _TORCH { PDEVICE_OBJECT Pdo; PIRP Irp; ULONG Started; } TORCH, *PTORCH;

REQUEST_POWER_COMPLETE PowerDone;

NTSTATUS TorchSleep(PTORCH Torch)
{
    POWER_STATE state;
    PIRP *where = NULL;
    UNREFERENCED_PARAMETER(where);
    state.DeviceState = PowerDeviceD3;
#if 0 // guard
    return PoRequestPowerIrp(Torch->Pdo, IRP_MN_SET_POWER, state, PowerDone, Torch, &Torch->Irp);
#endif // guard
    return PoRequestPowerIrp(Torch->Pdo, IRP_MN_SET_POWER, state, PowerDone, Torch, NULL); // guard
}
