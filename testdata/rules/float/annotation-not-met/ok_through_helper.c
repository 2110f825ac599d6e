// The save happens two calls down.
#include <wdm.h>

typedef struct _SCOPE {
    KFLOATING_SAVE Save;
    LONG Depth;
} SCOPE, *PSCOPE;

static NTSTATUS DoSave(PSCOPE Scope)
{
    return KeSaveFloatingPointState(&Scope->Save);
}

static VOID DoRestore(PSCOPE Scope)
{
    KeRestoreFloatingPointState(&Scope->Save);
}

_Kernel_float_saved_
NTSTATUS ScopeEnter(PSCOPE Scope)
{
    NTSTATUS status = DoSave(Scope);

    if (NT_SUCCESS(status)) {
        Scope->Depth++;
    }
    return status;
}

_Kernel_float_restored_
VOID ScopeLeave(PSCOPE Scope)
{
    Scope->Depth--;
    DoRestore(Scope);
}
