/* irqlint kit: Windows implementation libraries, errors that leave the function */
#pragma once
#include <wil/common.h>
#include <winerror.h>
#ifdef __cplusplus
extern "C++" DECLSPEC_NORETURN void __irqlint_wil_fail_fast();
#define RETURN_HR(Result) return (Result)
#define RETURN_HR_MSG(Result, ...) return (Result)
#define RETURN_NTSTATUS(Status) return HRESULT_FROM_NT(Status)
#define RETURN_NTSTATUS_MSG(Status, ...) return HRESULT_FROM_NT(Status)
#define __IRQLINT_RETURN_IF(Condition, Result) \
    do { \
        if (Condition) \
            return (Result); \
    } while (0)
#define RETURN_IF_FAILED(Result) \
    do { \
        const HRESULT __hrRet = (Result); \
        if (FAILED(__hrRet)) \
            return __hrRet; \
    } while (0)
#define RETURN_IF_FAILED_MSG(Result, ...) RETURN_IF_FAILED(Result)
#define RETURN_IF_FAILED_EXPECTED(Result) RETURN_IF_FAILED(Result)
#define RETURN_IF_NTSTATUS_FAILED(Status) \
    do { \
        const NTSTATUS __statusRet = (Status); \
        if (!NT_SUCCESS(__statusRet)) \
            return HRESULT_FROM_NT(__statusRet); \
    } while (0)
#define RETURN_IF_NTSTATUS_FAILED_MSG(Status, ...) RETURN_IF_NTSTATUS_FAILED(Status)
#define RETURN_IF_NTSTATUS_FAILED_EXPECTED(Status) RETURN_IF_NTSTATUS_FAILED(Status)
#define RETURN_IF_NULL_ALLOC(Pointer) __IRQLINT_RETURN_IF((Pointer) == nullptr, E_OUTOFMEMORY)
#define RETURN_IF_NULL_ALLOC_MSG(Pointer, ...) RETURN_IF_NULL_ALLOC(Pointer)
#define RETURN_HR_IF(Result, Condition) __IRQLINT_RETURN_IF(Condition, Result)
#define RETURN_HR_IF_MSG(Result, Condition, ...) RETURN_HR_IF(Result, Condition)
#define RETURN_HR_IF_EXPECTED(Result, Condition) RETURN_HR_IF(Result, Condition)
#define RETURN_HR_IF_NULL(Result, Pointer) __IRQLINT_RETURN_IF((Pointer) == nullptr, Result)
#define RETURN_HR_IF_NULL_MSG(Result, Pointer, ...) RETURN_HR_IF_NULL(Result, Pointer)
#define LOG_HR(Result) (Result)
#define LOG_HR_MSG(Result, ...) (Result)
#define LOG_NTSTATUS(Status) (Status)
#define LOG_IF_FAILED(Result) (Result)
#define LOG_IF_FAILED_MSG(Result, ...) (Result)
#define LOG_IF_NTSTATUS_FAILED(Status) (Status)
#define LOG_IF_NTSTATUS_FAILED_MSG(Status, ...) (Status)
#define LOG_HR_IF(Result, Condition) (!!(Condition))
#define __IRQLINT_FAIL_FAST_IF(Condition) ((Condition) ? __irqlint_wil_fail_fast() : (void)0)
#define FAIL_FAST() __irqlint_wil_fail_fast()
#define FAIL_FAST_MSG(...) __irqlint_wil_fail_fast()
#define FAIL_FAST_HR(Result) __irqlint_wil_fail_fast()
#define FAIL_FAST_NTSTATUS(Status) __irqlint_wil_fail_fast()
#define FAIL_FAST_IF(Condition) __IRQLINT_FAIL_FAST_IF(Condition)
#define FAIL_FAST_IF_MSG(Condition, ...) __IRQLINT_FAIL_FAST_IF(Condition)
#define FAIL_FAST_IF_NULL(Pointer) __IRQLINT_FAIL_FAST_IF((Pointer) == nullptr)
#define FAIL_FAST_IF_NULL_ALLOC(Pointer) __IRQLINT_FAIL_FAST_IF((Pointer) == nullptr)
#define FAIL_FAST_IF_FAILED(Result) __IRQLINT_FAIL_FAST_IF(FAILED(Result))
#define FAIL_FAST_IF_FAILED_MSG(Result, ...) __IRQLINT_FAIL_FAST_IF(FAILED(Result))
#define FAIL_FAST_IF_NTSTATUS_FAILED(Status) __IRQLINT_FAIL_FAST_IF(!NT_SUCCESS(Status))
#define FAIL_FAST_IF_NTSTATUS_FAILED_MSG(Status, ...) __IRQLINT_FAIL_FAST_IF(!NT_SUCCESS(Status))
#define FAIL_FAST_HR_IF(Result, Condition) __IRQLINT_FAIL_FAST_IF(Condition)
#define FAIL_FAST_IMMEDIATE() __irqlint_wil_fail_fast()
#define FAIL_FAST_IMMEDIATE_IF(Condition) __IRQLINT_FAIL_FAST_IF(Condition)
#define FAIL_FAST_IMMEDIATE_IF_NULL(Pointer) __IRQLINT_FAIL_FAST_IF((Pointer) == nullptr)
#define FAIL_FAST_IMMEDIATE_IF_FAILED(Result) __IRQLINT_FAIL_FAST_IF(FAILED(Result))
#define FAIL_FAST_IMMEDIATE_IF_NTSTATUS_FAILED(Status) __IRQLINT_FAIL_FAST_IF(!NT_SUCCESS(Status))
#endif
