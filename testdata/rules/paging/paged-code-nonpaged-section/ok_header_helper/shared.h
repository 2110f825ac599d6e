#pragma once
#include <wdm.h>

typedef struct _WEIR {
    HANDLE Key;
    ULONG Level;
} WEIR, *PWEIR;

static NTSTATUS WeirSave(PWEIR Weir)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"Level");

    PAGED_CODE();
    return ZwSetValueKey(Weir->Key, &name, 0, REG_DWORD, &Weir->Level, sizeof(Weir->Level));
}
