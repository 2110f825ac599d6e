/* irqlint kit: Windows implementation libraries, flags and small helpers */
#pragma once
#include <wil/wistd_type_traits.h>

#define WI_PASTE_(a, b) a##b
#define WI_PASTE(a, b) WI_PASTE_(a, b)
#define WI_FLATTEN(...) __VA_ARGS__
#ifndef WI_NOEXCEPT
#define WI_NOEXCEPT noexcept
#endif
#define WI_NODISCARD __WI_LIBCPP_NODISCARD_ATTRIBUTE
#define WI_NODISCARD_REASON(Text) WI_NODISCARD
#define WI_ODR_PRAGMA(Name, Token)
#define WI_HAS_INCLUDE(Header, Fallback) __has_include(Header)
#define _Success_return_ _Success_(return)
#define _Success_true_ _Success_(true)
#define __declspec_noinline_
#define __declspec_selectany_ __declspec(selectany)
#define _Translates_last_error_to_HRESULT_
#define _Translates_Win32_to_HRESULT_(Error)
#define _Translates_NTSTATUS_to_HRESULT_(Status)

#define WI_ASSERT(Condition) __irqlint_assert(!!(Condition))
#define WI_ASSERT_MSG(Condition, Text) __irqlint_assert(!!(Condition))
#define WI_ASSERT_NOASSUME(Condition) __irqlint_assert(!!(Condition))
#define WI_ASSERT_MSG_NOASSUME(Condition, Text) __irqlint_assert(!!(Condition))
#define WI_VERIFY(Condition) __irqlint_assert(!!(Condition))
#define WI_VERIFY_MSG(Condition, Text) __irqlint_assert(!!(Condition))
#define WI_VERIFY_SUCCEEDED(Result) __irqlint_assert((Result) >= 0)
#define WI_ASSERT_FAIL(Text) __irqlint_assert(0)
#ifndef __FAIL_FAST_ASSERT__
#define __FAIL_FAST_ASSERT__(Condition) __irqlint_assert(!!(Condition))
#endif

#ifdef __cplusplus
/* A flag is not checked to be one bit: that is the compiler's business. */
#define WI_EnumValue(Value) static_cast<::wil::integral_from_enum<decltype(Value)>>(Value)
#define WI_StaticAssertSingleBitSet(Flag) (Flag)
#define WI_SetAllFlags(Var, Flags) ((Var) |= (Flags))
#define WI_SetFlag(Var, Flag) ((Var) |= (Flag))
#define WI_SetFlagIf(Var, Flag, Condition) ((Condition) ? (void)((Var) |= (Flag)) : (void)0)
#define WI_ClearAllFlags(Var, Flags) ((Var) &= ~(Flags))
#define WI_ClearFlag(Var, Flag) ((Var) &= ~(Flag))
#define WI_ClearFlagIf(Var, Flag, Condition) ((Condition) ? (void)((Var) &= ~(Flag)) : (void)0)
#define WI_UpdateFlag(Var, Flag, Set) ((Set) ? (void)((Var) |= (Flag)) : (void)((Var) &= ~(Flag)))
#define WI_UpdateFlagsInMask(Var, Mask, Flags) ((Var) = static_cast<::wistd::remove_reference_t<decltype(Var)>>(((Var) & ~(Mask)) | ((Flags) & (Mask))))
#define WI_ToggleAllFlags(Var, Flags) ((Var) ^= (Flags))
#define WI_ToggleFlag(Var, Flag) ((Var) ^= (Flag))
#define WI_AreAllFlagsSet(Value, Flags) (((Value) & (Flags)) == static_cast<decltype((Value) & (Flags))>(Flags))
#define WI_IsAnyFlagSet(Value, Flags) (static_cast<unsigned long long>((Value) & (Flags)) != 0)
#define WI_IsFlagSet(Value, Flag) WI_IsAnyFlagSet(Value, Flag)
#define WI_AreAllFlagsClear(Value, Flags) (static_cast<unsigned long long>((Value) & (Flags)) == 0)
#define WI_IsAnyFlagClear(Value, Flags) (!WI_AreAllFlagsSet(Value, Flags))
#define WI_IsFlagClear(Value, Flag) WI_AreAllFlagsClear(Value, Flag)
#define WI_IsSingleFlagSet(Value) ((Value) != 0 && ((Value) & ((Value) - 1)) == 0)
#define WI_IsSingleFlagSetInMask(Value, Mask) WI_IsSingleFlagSet((Value) & (Mask))
#define WI_IsClearOrSingleFlagSet(Value) (((Value) & ((Value) - 1)) == 0)
#define WI_IsClearOrSingleFlagSetInMask(Value, Mask) WI_IsClearOrSingleFlagSet((Value) & (Mask))

#include <cxx/wil_common.h>
#endif
