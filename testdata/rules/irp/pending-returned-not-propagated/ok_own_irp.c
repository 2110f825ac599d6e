// A request of the driver's own: nobody above sees it.
#include <wdm.h>

typedef struct _PROBE { PDEVICE_OBJECT Lower; UCHAR Answer[16]; } PROBE, *PPROBE;

static IO_COMPLETION_ROUTINE ProbeDone;

VOID ProbeAsk(PPROBE Probe)
{
    PIRP irp = IoAllocateIrp(Probe->Lower->StackSize, FALSE);
    if (irp == NULL)
        return;
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    IoSetCompletionRoutine(irp, ProbeDone, Probe, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(Probe->Lower, irp);
}

static NTSTATUS ProbeDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
