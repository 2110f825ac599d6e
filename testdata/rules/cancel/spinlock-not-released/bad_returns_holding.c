// The routine completes nothing and gives nothing back: the next cancellation anywhere in the system spins forever.
#include <wdm.h>

typedef struct _READER {
    PIRP Current;
    ULONG Cancelled;
} READER, *PREADER;

DRIVER_CANCEL ReaderCancel;

_Use_decl_annotations_
VOID ReaderCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PREADER reader = (PREADER)DeviceObject->DeviceExtension;

    UNREFERENCED_PARAMETER(Irp);
    reader->Cancelled++;
} // expect: cancel/spinlock-not-released
