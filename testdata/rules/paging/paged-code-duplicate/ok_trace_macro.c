// The macro of the driver asserts as well, which the reader of the function does not see.
#include <wdm.h>

#define OPERA_ENTER() PAGED_CODE(); DbgPrint("-> %s\n", __FUNCTION__)
#define OPERA_CHECKED(Call) (PAGED_CODE_EXPRESSION, (Call))
#define PAGED_CODE_EXPRESSION NT_ASSERT(KeGetCurrentIrql() <= APC_LEVEL)

typedef struct _OPERA {
    HANDLE Stage;
} OPERA, *POPERA;

NTSTATUS OperaClose(POPERA Opera)
{
    OPERA_ENTER();
    PAGED_CODE();
    return OPERA_CHECKED(ZwClose(Opera->Stage));
}
