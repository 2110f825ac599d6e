// Where the IRPs come from is not seen: the routine is handed to a library.
#include <wdm.h>

typedef struct _REED { ULONG Done; } REED, *PREED;

VOID ReedLibrarySend(PIRP Irp, PIO_COMPLETION_ROUTINE Routine, PVOID Context);

DRIVER_DISPATCH ReedRead;
static IO_COMPLETION_ROUTINE ReedDone;

_Use_decl_annotations_
NTSTATUS ReedRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoMarkIrpPending(Irp);
    ReedLibrarySend(Irp, ReedDone, DeviceObject->DeviceExtension);
    return STATUS_PENDING;
}

static NTSTATUS ReedDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    ++((PREED)Context)->Done;
    return STATUS_CONTINUE_COMPLETION;
}
