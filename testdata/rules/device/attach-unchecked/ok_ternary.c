// The result decides the status.
#include <wdm.h>

typedef struct _BOLLARD { PDEVICE_OBJECT Self, Lower; } BOLLARD, *PBOLLARD;

NTSTATUS BollardAttach(PBOLLARD Bollard, PDEVICE_OBJECT Target)
{
    PDEVICE_OBJECT lower = IoAttachDeviceToDeviceStack(Bollard->Self, Target);
    Bollard->Lower = lower;
    return lower != NULL ? STATUS_SUCCESS : STATUS_NO_SUCH_DEVICE;
}
