/* irqlint kit: Windows implementation libraries, NTSTATUS that leaves the function */
#pragma once
#include <wil/result_macros.h>
#define NT_RETURN_NTSTATUS(Status) return (Status)
#define NT_RETURN_NTSTATUS_MSG(Status, ...) return (Status)
#define NT_RETURN_IF_NTSTATUS_FAILED(Status) \
    do { \
        const NTSTATUS __statusRet = (Status); \
        if (!NT_SUCCESS(__statusRet)) \
            return __statusRet; \
    } while (0)
#define NT_RETURN_IF_NTSTATUS_FAILED_MSG(Status, ...) NT_RETURN_IF_NTSTATUS_FAILED(Status)
