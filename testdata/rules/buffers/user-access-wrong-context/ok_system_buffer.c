// What the I/O manager has copied is at an address of the kernel.
#include <ntddk.h>

typedef struct _GADWALL_ARGS { ULONG Count; ULONG Values[8]; } GADWALL_ARGS, *PGADWALL_ARGS;
typedef struct _GADWALL { PIO_WORKITEM Item; KDPC Dpc; PIRP Current; PMDL Mdl; KEVENT Stop; ULONG Sum; } GADWALL, *PGADWALL;

IO_WORKITEM_ROUTINE GadwallWork;

_Use_decl_annotations_
VOID GadwallWork(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PGADWALL ext = (PGADWALL)DeviceObject->DeviceExtension;
    PIRP irp = (PIRP)Context;

    ext->Sum = ((PGADWALL_ARGS)irp->AssociatedIrp.SystemBuffer)->Count;
    irp->IoStatus.Status = STATUS_SUCCESS;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
}
