;;; irqlint.el --- irqlint beside C and C++ code  -*- lexical-binding: t -*-

;; Version: 0.1
;; Package-Requires: ((emacs "26.1"))
;; SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

;;; Commentary:

;; irqlint reads the source of Windows kernel drivers.  This file tells Emacs' clients of language
;; servers about `irqlint lsp':
;;
;;   (require 'irqlint)            ; then M-x eglot, or M-x lsp, in a C file
;;
;; Eglot talks with one server for a mode, lsp-mode with several: there, irqlint runs beside clangd.
;; M-x irqlint-explain shows the page of the rule at point.

;;; Code:

(require 'cl-lib)

(defgroup irqlint nil
  "IRQL, locks and memory of Windows kernel drivers."
  :group 'tools)

(defcustom irqlint-program "irqlint"
  "The program."
  :type 'string)

(defcustom irqlint-arguments nil
  "More arguments of `irqlint lsp'."
  :type '(repeat string))

(defcustom irqlint-settings nil
  "Settings as a property list.
`:configuration', `:platform', `:profile', `:rules', `:delay', `:inlayHints'."
  :type 'plist)

(defvar eglot-server-programs)
(declare-function lsp-register-client "lsp-mode")
(declare-function make-lsp-client "lsp-mode")
(declare-function lsp-stdio-connection "lsp-mode")
(declare-function lsp-activate-on "lsp-mode")
(declare-function flymake-diagnostics "flymake")
(declare-function flymake-diagnostic-text "flymake")

(defun irqlint--command (&rest _)
  "What starts the server."
  (cons irqlint-program (cons "lsp" irqlint-arguments)))

(defun irqlint--eglot-contact (&rest _)
  "What eglot starts, with the settings."
  (append (irqlint--command)
          (and irqlint-settings (list :initializationOptions irqlint-settings))))

(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs '((c-mode c++-mode c-ts-mode c++-ts-mode) . irqlint--eglot-contact)))

(with-eval-after-load 'lsp-mode
  (lsp-register-client
   (make-lsp-client
    :new-connection (lsp-stdio-connection #'irqlint--command)
    :activation-fn (lsp-activate-on "c" "cpp")
    :initialization-options (lambda () irqlint-settings)
    :add-on? t
    :priority -1
    :server-id 'irqlint)))

(defun irqlint--rules-in-line ()
  "Names of rules in the texts of the diagnostics in this line."
  (let (rules)
    (when (fboundp 'flymake-diagnostics)
      (dolist (diagnostic (flymake-diagnostics (line-beginning-position) (line-end-position)))
        (let ((text (flymake-diagnostic-text diagnostic)))
          (when (string-match "\\[\\([a-z0-9-]+/[a-z0-9-]+\\)\\]" text)
            (push (match-string 1 text) rules)))))
    (delete-dups (nreverse rules))))

(defun irqlint--all-rules ()
  "Slugs of all rules."
  (let (rules)
    (dolist (line (process-lines irqlint-program "list-rules" "--json"))
      (when (string-match "\"slug\": *\"\\([^\"]+\\)\"" line)
        (push (match-string 1 line) rules)))
    (nreverse rules)))

;;;###autoload
(defun irqlint-explain (rule)
  "Show the page of RULE; by default that of the finding in this line."
  (interactive
   (let ((here (irqlint--rules-in-line)))
     (list (if (= (length here) 1) (car here)
             (completing-read "Rule: " (or here (irqlint--all-rules)))))))
  (with-current-buffer (get-buffer-create (format "*irqlint %s*" rule))
    (let ((inhibit-read-only t))
      (erase-buffer)
      (call-process irqlint-program nil t nil "explain" rule))
    (goto-char (point-min))
    (special-mode)
    (pop-to-buffer (current-buffer))))

(provide 'irqlint)
;;; irqlint.el ends here
