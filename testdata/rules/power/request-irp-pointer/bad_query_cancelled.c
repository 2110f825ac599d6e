// A query is cancelled when it takes too long.
#include <wdm.h>

typedef struct _FORGE { PDEVICE_OBJECT Pdo; PIRP Irp; ULONG Started; } FORGE, *PFORGE;

REQUEST_POWER_COMPLETE PowerDone;

VOID ForgeAsk(PFORGE Forge, PKEVENT Done)
{
    LARGE_INTEGER second;
    POWER_STATE state;
    PIRP irp;
    second.QuadPart = -10000000;
    state.DeviceState = PowerDeviceD2;
    if (PoRequestPowerIrp(Forge->Pdo, IRP_MN_QUERY_POWER, state, PowerDone, Done, &irp) == STATUS_PENDING && // expect: power/request-irp-pointer
        KeWaitForSingleObject(Done, Executive, KernelMode, FALSE, &second) == STATUS_TIMEOUT)
        IoCancelIrp(irp);
}
