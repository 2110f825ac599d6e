// A helper frees the IRP and what belongs to it.
#include <wdm.h>

typedef struct _CARGO { PIRP Irp; UCHAR Data[64]; } CARGO, *PCARGO;

static IO_COMPLETION_ROUTINE CargoDone;

static VOID CargoDrop(PCARGO Cargo, PIRP Irp)
{
    if (Irp->MdlAddress != NULL) {
        IoFreeMdl(Irp->MdlAddress);
        Irp->MdlAddress = NULL;
    }
    IoFreeIrp(Irp);
    ExFreePoolWithTag(Cargo, 'graC');
}

NTSTATUS CargoSend(PDEVICE_OBJECT Lower, PCARGO Cargo)
{
    PIRP irp = IoAllocateIrp(Lower->StackSize, FALSE);
    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    IoSetCompletionRoutine(irp, CargoDone, Cargo, TRUE, TRUE, TRUE);
    return IoCallDriver(Lower, irp);
}

static NTSTATUS CargoDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    CargoDrop((PCARGO)Context, Irp);
    return STATUS_CONTINUE_COMPLETION; // expect: irp/mpr-missing-after-free
}
