// For a code with another method the I/O manager has compared the addresses.
#include <ntddk.h>

#define IOCTL_TWITE_READ CTL_CODE(FILE_DEVICE_UNKNOWN, 0x816, METHOD_BUFFERED, FILE_ANY_ACCESS)

static ULONG TwiteLevel;

FAST_IO_DEVICE_CONTROL TwiteFastControl;

_Use_decl_annotations_
BOOLEAN TwiteFastControl(PFILE_OBJECT FileObject, BOOLEAN Wait, PVOID InputBuffer, ULONG InputBufferLength, PVOID OutputBuffer,
                           ULONG OutputBufferLength, ULONG IoControlCode, PIO_STATUS_BLOCK IoStatus, PDEVICE_OBJECT DeviceObject)
{
    UNREFERENCED_PARAMETER(FileObject);
    UNREFERENCED_PARAMETER(Wait);
    UNREFERENCED_PARAMETER(InputBuffer);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(DeviceObject);
    if (IoControlCode != IOCTL_TWITE_READ || OutputBufferLength < sizeof(ULONG)) {
        return FALSE;
    }
    __try {
        *(PULONG)OutputBuffer = TwiteLevel;
        IoStatus->Status = STATUS_SUCCESS;
        IoStatus->Information = sizeof(ULONG);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        IoStatus->Status = GetExceptionCode();
        IoStatus->Information = 0;
    }
    return TRUE;
}
