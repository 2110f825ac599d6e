// A work item ends a request with the status that it was kept with.
#include <ntddk.h>

typedef struct _COBALT { PIRP Irp; NTSTATUS Result; } COBALT, *PCOBALT;

IO_WORKITEM_ROUTINE CobaltWork;

_Use_decl_annotations_
VOID CobaltWork(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PCOBALT cobalt = (PCOBALT)Context;
    PIRP irp = cobalt->Irp;

    UNREFERENCED_PARAMETER(DeviceObject);
    cobalt->Result = STATUS_PENDING;
    irp->IoStatus.Information = 0;
    irp->IoStatus.Status = cobalt->Result;
    IoCompleteRequest(irp, IO_NO_INCREMENT); // expect: irp/complete-with-pending-status
}
