// Probed whoever calls.
#include <ntddk.h>

#define IOCTL_REDPOLL_READ CTL_CODE(FILE_DEVICE_UNKNOWN, 0x816, METHOD_NEITHER, FILE_ANY_ACCESS)

static ULONG RedpollLevel;

FAST_IO_DEVICE_CONTROL RedpollFastControl;

_Use_decl_annotations_
BOOLEAN RedpollFastControl(PFILE_OBJECT FileObject, BOOLEAN Wait, PVOID InputBuffer, ULONG InputBufferLength, PVOID OutputBuffer,
                           ULONG OutputBufferLength, ULONG IoControlCode, PIO_STATUS_BLOCK IoStatus, PDEVICE_OBJECT DeviceObject)
{
    UNREFERENCED_PARAMETER(FileObject);
    UNREFERENCED_PARAMETER(Wait);
    UNREFERENCED_PARAMETER(InputBuffer);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(DeviceObject);
    if (IoControlCode != IOCTL_REDPOLL_READ || OutputBufferLength < sizeof(ULONG)) {
        return FALSE;
    }
    __try {
        ProbeForWrite(OutputBuffer, OutputBufferLength, sizeof(ULONG));
        *(PULONG)OutputBuffer = RedpollLevel;
        IoStatus->Status = STATUS_SUCCESS;
        IoStatus->Information = sizeof(ULONG);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        IoStatus->Status = GetExceptionCode();
        IoStatus->Information = 0;
    }
    return TRUE;
}
