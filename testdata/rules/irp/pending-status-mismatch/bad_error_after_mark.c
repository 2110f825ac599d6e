// The hardware refuses after the mark; the request is completed, and its error returned.
#include <ntddk.h>

typedef struct _GULL { PIRP Current; PULONG Registers; } GULL, *PGULL;

static NTSTATUS GullStart(PGULL Gull, ULONG Length)
{
    if (Length > PAGE_SIZE)
        return STATUS_INVALID_BUFFER_SIZE;
    WRITE_REGISTER_ULONG(Gull->Registers, Length);
    return STATUS_SUCCESS;
}

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH GullWrite;

_Use_decl_annotations_
NTSTATUS GullWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGULL gull = (PGULL)DeviceObject->DeviceExtension;
    NTSTATUS status;

    IoMarkIrpPending(Irp);
    status = GullStart(gull, IoGetCurrentIrpStackLocation(Irp)->Parameters.Write.Length);
    if (!NT_SUCCESS(status)) {
        Irp->IoStatus.Status = status;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return status; // expect: irp/pending-status-mismatch
    }
    gull->Current = Irp;
    return STATUS_PENDING;
}
