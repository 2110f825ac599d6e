// A helper marks and keeps the request; the variable that is returned was set before.
#include <ntddk.h>

typedef struct _TERN { LIST_ENTRY Reads; KSPIN_LOCK Lock; } TERN, *PTERN;

static VOID TernKeep(PTERN Tern, PIRP Irp)
{
    IoMarkIrpPending(Irp);
    ExInterlockedInsertTailList(&Tern->Reads, &Irp->Tail.Overlay.ListEntry, &Tern->Lock);
}

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH TernRead;

_Use_decl_annotations_
NTSTATUS TernRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTERN tern = (PTERN)DeviceObject->DeviceExtension;
    NTSTATUS status = STATUS_SUCCESS;

    if (IoGetCurrentIrpStackLocation(Irp)->Parameters.Read.Length == 0) {
        Irp->IoStatus.Status = status;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    } else {
        TernKeep(tern, Irp);
    }
    return status; // expect: irp/pending-status-mismatch
}
