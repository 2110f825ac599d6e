// The status that is returned was set before.
#include <ntddk.h>

VOID SkuaRun(PVOID Context);

NTSTATUS SkuaStart(PVOID Context)
{
    NTSTATUS status = STATUS_SUCCESS;

    __try { // expect: seh/swallows-everything
        SkuaRun(Context);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        NOTHING;
    }
    return status;
}
