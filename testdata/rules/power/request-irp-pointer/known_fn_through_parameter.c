// FN: where the pointer goes is the caller's choice.
#include <wdm.h>

typedef struct _CANDLE { PDEVICE_OBJECT Pdo; PIRP Irp; ULONG Started; } CANDLE, *PCANDLE;

REQUEST_POWER_COMPLETE PowerDone;

NTSTATUS CandleSleep(PCANDLE Candle, PIRP *Irp)
{
    POWER_STATE state;
    state.DeviceState = PowerDeviceD3;
    return PoRequestPowerIrp(Candle->Pdo, IRP_MN_SET_POWER, state, PowerDone, Candle, Irp);
}
