// A failed request leaves before the event.
#include <wdm.h>

typedef struct _ACORN { PDEVICE_OBJECT Lower; ULONG Errors; } ACORN, *PACORN;

IO_COMPLETION_ROUTINE AcornDone;

_Use_decl_annotations_
NTSTATUS AcornDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (!NT_SUCCESS(Irp->IoStatus.Status))
        return STATUS_MORE_PROCESSING_REQUIRED; // expect: irp/completion-must-signal-waiter
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
