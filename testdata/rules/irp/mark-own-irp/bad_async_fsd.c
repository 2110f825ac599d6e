// An IRP from another builder, with the mark in the middle of the cleanup.
#include <wdm.h>

static IO_COMPLETION_ROUTINE PearlDone;

NTSTATUS PearlWrite(PDEVICE_OBJECT Lower, PVOID Data, ULONG Length)
{
    LARGE_INTEGER start;
    PIRP irp;

    start.QuadPart = 0;
    irp = IoBuildAsynchronousFsdRequest(IRP_MJ_WRITE, Lower, Data, Length, &start, NULL);
    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    IoSetCompletionRoutine(irp, PearlDone, Data, TRUE, TRUE, TRUE);
    return IoCallDriver(Lower, irp);
}

static NTSTATUS PearlDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PMDL mdl, next;

    UNREFERENCED_PARAMETER(DeviceObject);
    for (mdl = Irp->MdlAddress; mdl != NULL; mdl = next) {
        next = mdl->Next;
        MmUnlockPages(mdl);
        IoFreeMdl(mdl);
    }
    Irp->MdlAddress = NULL;
    IoMarkIrpPending(Irp); // expect: irp/mark-own-irp
    ExFreePoolWithTag(Context, 'lraP');
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
