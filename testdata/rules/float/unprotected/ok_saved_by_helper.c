// Saved around the computation, in a routine that may run anywhere below the device's level.
#include <wdm.h>

typedef struct _TONE {
    float Phase;
} TONE, *PTONE;

IO_WORKITEM_ROUTINE ToneWorker;

static VOID ToneStep(PTONE Tone)
{
    Tone->Phase = Tone->Phase + 0.5f;
}

_Use_decl_annotations_
VOID ToneWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    KFLOATING_SAVE save;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (NT_SUCCESS(KeSaveFloatingPointState(&save))) {
        ToneStep((PTONE)Context);
        KeRestoreFloatingPointState(&save);
    }
}
