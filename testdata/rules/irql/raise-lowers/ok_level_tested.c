// The raise is only made below the level that it raises to.
#include <wdm.h>

typedef struct _GAUGE {
    ULONG Value;
} GAUGE, *PGAUGE;

IO_COMPLETION_ROUTINE GaugeDone;

static VOID GaugeUpdate(_Inout_ PGAUGE Gauge)
{
    KIRQL irql = KeGetCurrentIrql();
    const BOOLEAN raise = irql < APC_LEVEL;

    if (raise)
        KeRaiseIrql(APC_LEVEL, &irql);
    Gauge->Value++;
    if (raise)
        KeLowerIrql(irql);
}

_Use_decl_annotations_
NTSTATUS GaugeDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    GaugeUpdate((PGAUGE)Context);
    return STATUS_CONTINUE_COMPLETION;
}
