// Neither a probe nor a handler: what is told is the probe.
#include <ntddk.h>

#define IOCTL_TANAGER_READ CTL_CODE(FILE_DEVICE_UNKNOWN, 0x814, METHOD_NEITHER, FILE_ANY_ACCESS)

static LARGE_INTEGER TanagerTime;

FAST_IO_DEVICE_CONTROL TanagerFastControl;

_Use_decl_annotations_
BOOLEAN TanagerFastControl(PFILE_OBJECT FileObject, BOOLEAN Wait, PVOID InputBuffer, ULONG InputBufferLength, PVOID OutputBuffer,
                           ULONG OutputBufferLength, ULONG IoControlCode, PIO_STATUS_BLOCK IoStatus, PDEVICE_OBJECT DeviceObject)
{
    UNREFERENCED_PARAMETER(FileObject);
    UNREFERENCED_PARAMETER(Wait);
    UNREFERENCED_PARAMETER(InputBuffer);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(DeviceObject);
    if (IoControlCode == IOCTL_TANAGER_READ && OutputBufferLength >= sizeof(TanagerTime)) {
        *(PLARGE_INTEGER)OutputBuffer = TanagerTime; // expect: buffers/fastio-unprobed
        IoStatus->Status = STATUS_SUCCESS;
        IoStatus->Information = sizeof(TanagerTime);
        return TRUE;
    }
    return FALSE;
}
