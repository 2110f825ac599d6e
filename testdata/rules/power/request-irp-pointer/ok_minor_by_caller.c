// The caller says which request it is.
#include <wdm.h>

typedef struct _FLUE { PDEVICE_OBJECT Pdo; PIRP Irp; ULONG Started; } FLUE, *PFLUE;

REQUEST_POWER_COMPLETE PowerDone;

NTSTATUS FlueRequest(PFLUE Flue, UCHAR Minor, POWER_STATE State)
{
    return PoRequestPowerIrp(Flue->Pdo, Minor, State, PowerDone, Flue, Minor == IRP_MN_WAIT_WAKE ? &Flue->Irp : NULL);
}
