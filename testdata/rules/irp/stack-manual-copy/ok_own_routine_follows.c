// A completion routine of its own is set straight behind the copy: routine, context and control bits are new.
#include <wdm.h>

IO_COMPLETION_ROUTINE VolumeDone;

NTSTATUS SendVolumeControl(PDEVICE_OBJECT Target, PIRP Irp, PKEVENT Event)
{
    PIO_STACK_LOCATION irpSp = IoGetCurrentIrpStackLocation(Irp);
    PIO_STACK_LOCATION nextIrpSp = IoGetNextIrpStackLocation(Irp);

    *nextIrpSp = *irpSp;
    IoSetCompletionRoutine(Irp, VolumeDone, Event, TRUE, TRUE, TRUE);
    return IoCallDriver(Target, Irp);
}
