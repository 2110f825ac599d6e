// Requests of other drivers come with addresses of the kernel.
#include <ntddk.h>

typedef struct _HOOPOE_ARGS { ULONG Count; ULONG Values[8]; } HOOPOE_ARGS, *PHOOPOE_ARGS;
typedef struct _HOOPOE { PIO_WORKITEM Item; KDPC Dpc; PIRP Current; PMDL Mdl; KEVENT Stop; ULONG Sum; } HOOPOE, *PHOOPOE;

IO_WORKITEM_ROUTINE HoopoeWork;

_Use_decl_annotations_
VOID HoopoeWork(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PHOOPOE ext = (PHOOPOE)DeviceObject->DeviceExtension;
    PIRP irp = (PIRP)Context;

    if (irp->RequestorMode == KernelMode) {
        ext->Sum = *(PULONG)irp->UserBuffer;
    }
    irp->IoStatus.Status = STATUS_SUCCESS;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
}
