// A user-mode wait that a user can interrupt, for an event in the device extension: that is in nonpaged pool.
#include <wdm.h>

typedef struct _READER {
    KEVENT DataReady;
    ULONG Bytes;
} READER, *PREADER;

NTSTATUS ReaderWait(PDEVICE_OBJECT DeviceObject)
{
    PREADER reader = (PREADER)DeviceObject->DeviceExtension;

    PAGED_CODE();
    return KeWaitForSingleObject(&reader->DataReady, UserRequest, UserMode, TRUE, NULL);
}
