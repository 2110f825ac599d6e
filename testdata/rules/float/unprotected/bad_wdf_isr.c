// The framework's interrupt callback runs at the device's level as well.
#include <ntddk.h>
#include <wdf.h>

typedef struct _LIDAR {
    PULONG Register;
    double Distance;
} LIDAR, *PLIDAR;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(LIDAR, LidarContext)

EVT_WDF_INTERRUPT_ISR LidarIsr;

_Use_decl_annotations_
BOOLEAN LidarIsr(WDFINTERRUPT Interrupt, ULONG MessageId)
{
    PLIDAR lidar = LidarContext(WdfInterruptGetDevice(Interrupt));
    double last = lidar->Distance; // expect: float/unprotected

    UNREFERENCED_PARAMETER(MessageId);
    if (last > 10.0) {
        return FALSE;
    }
    return WdfInterruptQueueDpcForIsr(Interrupt);
}
