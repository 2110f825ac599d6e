// The same with a copy of memory, as long as the record.
#include <wdm.h>

NTSTATUS PassDown(PDEVICE_OBJECT Lower, PIRP Irp)
{
    RtlCopyMemory(IoGetNextIrpStackLocation(Irp), IoGetCurrentIrpStackLocation(Irp), // expect: irp/stack-manual-copy
                  sizeof(IO_STACK_LOCATION));
    return IoCallDriver(Lower, Irp);
}
