// Only what is expected is taken, the rest goes on.
#include <ntddk.h>

VOID GuillemotParse(PVOID Table);

VOID GuillemotLoad(PVOID Table)
{
    __try {
        GuillemotParse(Table);
    } __except (GetExceptionCode() == STATUS_IN_PAGE_ERROR ? EXCEPTION_EXECUTE_HANDLER : EXCEPTION_CONTINUE_SEARCH) {
    }
}
