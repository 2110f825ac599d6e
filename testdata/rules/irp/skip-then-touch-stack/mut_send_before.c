// Without the early send the skipped way runs on to the code that needs the location.
#include <wdm.h>

typedef struct _TALLY {
    PDEVICE_OBJECT Lower;
    BOOLEAN Off;
    ULONG Bytes;
} TALLY, *PTALLY;

DRIVER_DISPATCH TallyRead;

_Use_decl_annotations_
NTSTATUS TallyRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTALLY tally = (PTALLY)DeviceObject->DeviceExtension;

    if (tally->Off) {
        IoSkipCurrentIrpStackLocation(Irp);
        return IoCallDriver(tally->Lower, Irp); // guard
    } else {
        IoCopyCurrentIrpStackLocationToNext(Irp);
    }
    tally->Bytes += IoGetCurrentIrpStackLocation(Irp)->Parameters.Read.Length;
    return IoCallDriver(tally->Lower, Irp);
}
