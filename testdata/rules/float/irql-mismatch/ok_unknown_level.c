// At whatever level the helper is called, it is the same for both.
#include <wdm.h>

static KFLOATING_SAVE g_Save;

VOID Unrelated(VOID);

NTSTATUS BeginMath(PKFLOATING_SAVE Save)
{
    return KeSaveFloatingPointState(Save);
}

VOID EndMath(PKFLOATING_SAVE Save)
{
    KeRestoreFloatingPointState(Save);
}

NTSTATUS WithMath(VOID)
{
    NTSTATUS status = BeginMath(&g_Save);

    if (NT_SUCCESS(status)) {
        Unrelated();
        EndMath(&g_Save);
    }
    return status;
}
