// The dispatch routine marks the IRP itself and always returns STATUS_PENDING: the mark stays in its stack location.
#include <wdm.h>

typedef struct _LOCKGATE { PDEVICE_OBJECT Lower; LONG Running; } LOCKGATE, *PLOCKGATE;

DRIVER_DISPATCH GateWrite;
static IO_COMPLETION_ROUTINE GateWriteDone;

_Use_decl_annotations_
NTSTATUS GateWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLOCKGATE gate = (PLOCKGATE)DeviceObject->DeviceExtension;
    InterlockedIncrement(&gate->Running);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, GateWriteDone, gate, TRUE, TRUE, TRUE);
    IoMarkIrpPending(Irp);
    (VOID)IoCallDriver(gate->Lower, Irp);
    return STATUS_PENDING;
}

static NTSTATUS GateWriteDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    InterlockedDecrement(&((PLOCKGATE)Context)->Running);
    return STATUS_CONTINUE_COMPLETION;
}
